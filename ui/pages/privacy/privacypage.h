// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/privacyconsole.h"
#include "ui/shell/page.h"

#include <QWidget>

class QStackedLayout;
class QStackedWidget;

namespace frontdesk {

class AuditPanel;
class EgressPanel;
class EmptyState;
class RetentionCards;
class Segments;

/// Set-up page "Privacy": how long things are kept and what goes, beside it who did what; and what left this PC.
class PrivacyPage final : public QWidget, public PageArguments {
    Q_OBJECT

public:
    explicit PrivacyPage(const PageContext& context, QWidget* parent = nullptr);
    [[nodiscard]] static Page description();

    /// "rules" or "left".
    void openArgument(const QString& argument) override;
    [[nodiscard]] QString currentArgument() const override;

    [[nodiscard]] RetentionCards* retention() const { return m_retention; }
    [[nodiscard]] AuditPanel* audit() const { return m_audit; }
    [[nodiscard]] EgressPanel* egress() const { return m_egress; }
    [[nodiscard]] Segments* tabs() const { return m_segments; }
    [[nodiscard]] EmptyState* placeholder() const { return m_empty; }
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildHead();
    [[nodiscard]] QWidget* buildRules();
    void showTab(int tab);
    void loadRules(const RetentionState& state);

    PageContext m_context;
    bool m_loaded = false;
    QStackedLayout* m_left;
    EmptyState* m_empty;
    RetentionCards* m_retention;
    AuditPanel* m_audit;
    EgressPanel* m_egress;
    Segments* m_segments;
    QStackedWidget* m_tabs;
};

}  // namespace frontdesk
