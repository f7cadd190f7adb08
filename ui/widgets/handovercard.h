// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/escalationconsole.h"

#include <QWidget>

class QVBoxLayout;

namespace frontdesk {

/// What a person needs before the first word: why, the wish in the customer's words, what the AI tried, the last messages.
/// As wide as its place, as high as its text. Customer text is plain text, never markup.
class HandOverCardView final : public QWidget {
    Q_OBJECT

public:
    explicit HandOverCardView(QWidget* parent = nullptr);

    void setCard(const HandOverCard& card);
    /// Instead of a card: "Loading…" or why there is none.
    void setText(const QString& text);
    /// Leave the last messages away where the transcript is on screen anyway; default: shown.
    void setTurnsShown(bool shown) { m_turnsShown = shown; }

private:
    void clear();
    void addTitle(const QString& title);
    void addText(const QString& text, bool quiet = false);
    void addSignals(const Escalation& escalation);
    void addAttempts(const QList<HandOverCard::Attempt>& tried);
    void addTurns(const QList<Message>& turns);

    QVBoxLayout* m_layout;
    bool m_turnsShown = true;
};

}  // namespace frontdesk
