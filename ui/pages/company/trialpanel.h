// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/businessconsole.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace frontdesk {

class CoreBridge;
class TextLabel;

/// Asks the assistant a question and shows what it would say, with where that comes from. Nothing is stored.
class TrialPanel final : public QWidget {
    Q_OBJECT

public:
    explicit TrialPanel(CoreBridge& bridge, QWidget* parent = nullptr);

    /// Questions to begin with, as buttons.
    void setSuggestions(const QStringList& questions);
    void ask(const QString& question);
    [[nodiscard]] QLineEdit* question() const { return m_question; }
    [[nodiscard]] QString shownAnswer() const;

Q_SIGNALS:
    void answered(bool knows);

private:
    void show(const Result<TrialAnswer>& result);
    void showSources(const TrialAnswer& answer);
    void setBusy(bool busy);

    CoreBridge& m_bridge;
    QLineEdit* m_question;
    QPushButton* m_ask;
    QWidget* m_suggestions;
    QWidget* m_bubble;
    TextLabel* m_answer;
    QVBoxLayout* m_sources;
    TextLabel* m_note;
    QWidget* m_sourceBox = nullptr;
};

}  // namespace frontdesk
