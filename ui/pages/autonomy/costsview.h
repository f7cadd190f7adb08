// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/autonomyconsole.h"
#include "ui/widgets/basics.h"

class QVBoxLayout;

namespace frontdesk {

class TextLabel;

/// What models have cost in a period: the day's limit, sums by model and by agent.
class CostsView final : public QWidget {
    Q_OBJECT

public:
    explicit CostsView(QWidget* parent = nullptr);
    void setReport(const UsageReport& report);
    /// Everything it says, for tests and screen readers.
    [[nodiscard]] QString summary() const { return m_said.join(u'\n'); }

private:
    class Bar;
    void addTable(const QString& title, const QString& nameOf, const QList<UsageLine>& lines);
    void say(TextLabel* label, QVBoxLayout* into);

    QVBoxLayout* m_layout;
    QWidget* m_body = nullptr;
    QStringList m_said;
};

}  // namespace frontdesk
