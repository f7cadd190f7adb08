// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/conversation.h"

#include <QWidget>

class QAbstractButton;
class QVBoxLayout;

namespace frontdesk {

/// Other conversations of the same customer, newest first; a click or Enter opens one.
class EarlierList final : public QWidget {
    Q_OBJECT

public:
    explicit EarlierList(QWidget* parent = nullptr);

    void setConversations(const QList<ConversationSummary>& rows);
    [[nodiscard]] QList<QAbstractButton*> rows() const { return m_rows; }

Q_SIGNALS:
    void chosen(frontdesk::ConversationId id);

private:
    QVBoxLayout* m_layout;
    QList<QAbstractButton*> m_rows;
};

}  // namespace frontdesk
