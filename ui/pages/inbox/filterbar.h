// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/conversation.h"
#include "core/model/inbox.h"

#include <QWidget>

class QMenu;

namespace frontdesk {

/// Which conversations the list takes: those in work (by queue), the snoozed or the closed ones.
enum class Shelf : quint8 { Work, Snoozed, Closed };

/// The active filters of the list as chips that a click or Enter takes away; nothing is shown without filters. Also
/// makes the menu that sets them.
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    void setFilter(const InboxFilter& filter, Shelf shelf);
    [[nodiscard]] const InboxFilter& filter() const { return m_filter; }
    [[nodiscard]] bool isActive() const { return m_shelf != Shelf::Work || m_filter != InboxFilter{}; }
    void setStaff(const QList<StaffMember>& staff) { m_staff = staff; }
    /// Channels that the shop uses; those that are filtered for are added.
    void setChannels(const QStringList& channels) { m_channels = channels; }
    [[nodiscard]] QMenu* makeMenu(QWidget* parent);
    [[nodiscard]] QList<QWidget*> chips() const { return m_chips; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void changed(const frontdesk::InboxFilter& filter, frontdesk::Shelf shelf);

private:
    void rebuild();
    void apply(const InboxFilter& filter, Shelf shelf);
    void addChip(const QString& text, const InboxFilter& without, Shelf shelf);
    [[nodiscard]] QString staffName(qint64 id) const;

    InboxFilter m_filter;
    Shelf m_shelf = Shelf::Work;
    QList<StaffMember> m_staff;
    QStringList m_channels;
    QList<QWidget*> m_chips;
};

}  // namespace frontdesk
