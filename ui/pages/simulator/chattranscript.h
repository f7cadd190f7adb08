// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/simulatedchat.h"
#include "ui/widgets/basics.h"

#include <QScrollArea>

class QVBoxLayout;

namespace frontdesk {

class TextLabel;

/// One bubble or status line as the customer sees it. A bubble can be chosen: its trace is shown.
class ChatBubble final : public QWidget {
    Q_OBJECT

public:
    explicit ChatBubble(QWidget* parent = nullptr);
    void setLine(const SimulatedLine& line, SimulatedChannel channel = SimulatedChannel::WebChat);
    void setChosen(bool chosen);
    [[nodiscard]] const SimulatedLine& line() const { return m_line; }
    [[nodiscard]] bool hasTrace() const;
    [[nodiscard]] QSize sizeHint() const override { return {260, heightOf(width())}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 24}; }

Q_SIGNALS:
    void chosen(const QString& messageSid);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Layout {
        QRect bubble, text, foot;
    };
    [[nodiscard]] Layout layoutFor(int width) const;
    [[nodiscard]] int heightOf(int width) const;
    void fit();
    [[nodiscard]] QString foot() const;
    [[nodiscard]] QString deliveryFoot() const;
    [[nodiscard]] Tone backTone() const;
    void paintStatus(QPainter& painter) const;

    SimulatedLine m_line;
    SimulatedChannel m_channel = SimulatedChannel::WebChat;
    bool m_chosen = false;
};

/// The customer's side of the chat: greeting, bubbles, who types; SMS and WhatsApp on a phone's screen.
class ChatTranscript final : public QScrollArea {
    Q_OBJECT

public:
    explicit ChatTranscript(QWidget* parent = nullptr);
    void setCustomer(const SimulatedCustomer& customer);
    void setChosen(const QString& messageSid);
    [[nodiscard]] QList<ChatBubble*> bubbles() const { return m_bubbles; }

Q_SIGNALS:
    void chosen(const QString& messageSid);

private:
    class Screen;
    ChatBubble* addBubble();

    Screen* m_screen;
    QVBoxLayout* m_column;
    TextLabel* m_notice;
    ChatBubble* m_greeting;
    ChatBubble* m_hint;  ///< "Aria is typing", a skill that runs
    QList<ChatBubble*> m_bubbles;
    QString m_chosen;
    int m_customer = 0;
};

}  // namespace frontdesk
