// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/privacyconsole.h"

#include <QObject>
#include <QPointer>

class QMenu;
class QToolButton;

namespace frontdesk {

class CoreBridge;
class EraseDialog;

/// The menu of one customer: hand out what is known, erase it.
class CustomerActs final : public QObject {
    Q_OBJECT

public:
    explicit CustomerActs(CoreBridge& bridge, QWidget* parent);

    /// An invalid contact hides the button.
    void setCustomer(ContactId contact, const QString& name);
    [[nodiscard]] QToolButton* button() const { return m_button; }
    /// Null while it is closed.
    [[nodiscard]] QMenu* menu() const { return m_menu; }
    [[nodiscard]] EraseDialog* dialog() const;
    void openMenu();
    /// Writes the file; the menu asks for the path first.
    void exportTo(const QString& path);

Q_SIGNALS:
    void done(const QString& text);
    void problem(const QString& text);
    void erased(frontdesk::ContactId contact);

private:
    void askForPath();
    void erase();

    CoreBridge& m_bridge;
    ContactId m_contact;
    QString m_name;
    QToolButton* m_button;
    QPointer<QMenu> m_menu;
    QPointer<EraseDialog> m_dialog;
};

}  // namespace frontdesk
