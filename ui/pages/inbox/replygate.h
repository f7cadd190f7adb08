// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/channelconsole.h"

#include <QTimer>
#include <QWidget>

namespace frontdesk {

class IconLabel;
class TemplatePicker;
class TextLabel;

/// What the channel allows to be written now, above the text field: the countdown of WhatsApp's window, after it the
/// choice of a template, or why nothing may be sent at all. Knows the time by itself.
class ReplyGate final : public QWidget {
    Q_OBJECT

public:
    enum class State : quint8 { Open, Countdown, TemplatesOnly, Locked };

    explicit ReplyGate(QWidget* parent = nullptr);

    void setRules(const ReplyRules& rules);
    /// Looks at the clock now; changed() follows when the window has ended.
    void look();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool allowsText() const { return m_state == State::Open || m_state == State::Countdown; }
    /// SMS: what is counted; 0 = nothing.
    [[nodiscard]] int pieceChars() const { return m_rules.pieceChars; }
    /// In words when no files may be attached; empty = they may.
    [[nodiscard]] const QString& whyNoFiles() const { return m_rules.whyNoFiles; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] TemplatePicker* picker() const { return m_picker; }
    /// "3 h 12 min", "5 minutes", "40 seconds": what is left of the window, rounded up.
    [[nodiscard]] static QString remaining(Micros left);
    /// How long the words above stay right; once a minute, in the last minute once a second.
    [[nodiscard]] static int nextLookMs(Micros left);

Q_SIGNALS:
    /// What may be written is another thing now.
    void changed();

private:
    [[nodiscard]] State stateAt(Micros now) const;
    void show(Micros now);

    ReplyRules m_rules;
    State m_state = State::Open;
    QTimer m_tick;
    IconLabel* m_icon;
    TextLabel* m_text;
    TemplatePicker* m_picker;
};

/// "142 of 160, 1 SMS" for what stands in the field; `pieceChars` as in ReplyRules. Pure.
[[nodiscard]] QString smsCounter(const QString& text, int pieceChars);

}  // namespace frontdesk
