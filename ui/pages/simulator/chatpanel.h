// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/simulatedchat.h"
#include "ui/widgets/basics.h"

#include <QTimer>

class QLineEdit;
class QPushButton;

namespace frontdesk {

class ChatTranscript;
class TextLabel;

/// One simulated customer's chat window: who, what was said, what to write, stars at the end.
class ChatPanel final : public Panel {
    Q_OBJECT

public:
    explicit ChatPanel(QWidget* parent = nullptr);
    void setCustomer(const SimulatedCustomer& customer);
    [[nodiscard]] ChatTranscript* transcript() const { return m_transcript; }
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }
    [[nodiscard]] QPushButton* sendButton() const { return m_send; }
    [[nodiscard]] QAbstractButton* inboxButton() const { return m_inbox; }
    [[nodiscard]] QAbstractButton* endButton() const { return m_end; }
    [[nodiscard]] QAbstractButton* dropButton() const { return m_drop; }
    [[nodiscard]] QAbstractButton* closeButton() const { return m_close; }
    [[nodiscard]] QList<QAbstractButton*> stars() const { return m_stars; }
    /// Puts back what could not be sent.
    void restore(const QString& text);

Q_SIGNALS:
    void said(const QString& text);
    void typingChanged(bool active);
    void rated(int stars);

private:
    void build();
    [[nodiscard]] QWidget* buildHead();
    [[nodiscard]] QWidget* buildRating();
    void send();
    void onEdited();
    void showState();

    SimulatedCustomer m_customer;
    AvatarLabel* m_avatar;
    TextLabel* m_name;
    TextLabel* m_state;
    QToolButton* m_inbox;
    QToolButton* m_drop;
    QToolButton* m_end;
    QToolButton* m_close;
    ChatTranscript* m_transcript;
    QWidget* m_rating = nullptr;
    TextLabel* m_ratingText;
    QList<QAbstractButton*> m_stars;
    QLineEdit* m_edit;
    QPushButton* m_send;
    QTimer m_typing;
};

}  // namespace frontdesk
