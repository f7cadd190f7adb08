// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/inbox/attachmentbook.h"

#include <QWidget>

namespace frontdesk {

/// The files that go out with the next reply, as chips: name, size or what is wrong, and a button that removes.
class AttachmentTray final : public QWidget {
    Q_OBJECT

public:
    explicit AttachmentTray(QWidget* parent = nullptr);

    void setFiles(const QList<StagedFile>& files);
    /// The remove buttons follow this widget in the tab order.
    void setTabAnchor(QWidget* anchor) { m_anchor = anchor; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void removeWanted(int id);

private:
    QList<QWidget*> m_chips;
    QWidget* m_anchor = nullptr;
};

}  // namespace frontdesk
