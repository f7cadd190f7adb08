// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/approvaltext.h"

#include <QWidget>

class QPushButton;

namespace frontdesk {

class IconLabel;
class TextLabel;
class TranscriptModel;

/// What the AI wants to do in the open conversation and a person has to confirm: the newest card of the transcript that
/// waits (or of which nobody knows whether it happened), with its two buttons. Hidden while there is none.
class ApprovalBar final : public QWidget {
    Q_OBJECT

public:
    explicit ApprovalBar(TranscriptModel& model, QWidget* parent = nullptr);
    [[nodiscard]] QPushButton* yesButton() const { return m_yes; }
    [[nodiscard]] QPushButton* noButton() const { return m_no; }
    [[nodiscard]] QList<QWidget*> tabChain() const;
    /// Empty while hidden.
    [[nodiscard]] QString question() const;
    /// The engine has not answered yet.
    void setBusy(bool busy);

Q_SIGNALS:
    void decided(const QString& run, bool approve);
    void settled(const QString& run, bool happened);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void look();
    void show(const approvaltext::Card& card);
    void answer(bool yes);

    TranscriptModel& m_model;
    approvaltext::Card m_card;
    IconLabel* m_icon;
    TextLabel* m_title;
    TextLabel* m_text;
    QPushButton* m_yes;
    QPushButton* m_no;
};

}  // namespace frontdesk
