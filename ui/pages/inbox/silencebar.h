// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/conversation.h"
#include "ui/theme/icons.h"

#include <QWidget>

namespace frontdesk {

class IconLabel;
class TextLabel;

/// A line below the header that says what holds this conversation up: why the AI keeps silent although nobody took over,
/// or that the window is catching up. Hidden while there is nothing to say.
class SilenceBar final : public QWidget {
    Q_OBJECT

public:
    explicit SilenceBar(QWidget* parent = nullptr);
    void setConversation(const ConversationSummary& summary);
    /// Anything else; an empty title hides it.
    void setNotice(Icon icon, const QString& title, const QString& text);
    /// Empty while hidden.
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    IconLabel* m_icon;
    TextLabel* m_title;
    TextLabel* m_text;
};

}  // namespace frontdesk
