// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/customeracts.h"

#include "ui/bridge/corebridge.h"
#include "ui/pages/inbox/erasedialog.h"
#include "ui/pages/privacy/privacytext.h"
#include "ui/widgets/basics.h"

#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QToolButton>

namespace frontdesk {

CustomerActs::CustomerActs(CoreBridge& bridge, QWidget* parent)
    : QObject(parent), m_bridge(bridge), m_button(makeIconButton(Icon::Ellipsis, tr("More about this customer")))
{
    m_button->hide();
    connect(m_button, &QToolButton::clicked, this, &CustomerActs::openMenu);
}

void CustomerActs::setCustomer(ContactId contact, const QString& name)
{
    m_contact = contact;
    m_name = name;
    m_button->setVisible(contact.isValid());
}

EraseDialog* CustomerActs::dialog() const { return m_dialog; }

void CustomerActs::openMenu()
{
    m_menu = new QMenu(m_button);
    m_menu->setAttribute(Qt::WA_DeleteOnClose);
    m_menu->addAction(themedIcon(Icon::Download), tr("Export their data…"), this, &CustomerActs::askForPath);
    m_menu->addAction(themedIcon(Icon::Eraser), tr("Erase this customer…"), this, &CustomerActs::erase);
    m_menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height())));
}

void CustomerActs::askForPath()
{
    auto* dialog = new QFileDialog(m_button->window(), tr("Export the data of this customer"), QDir::homePath(),
                                   tr("Zip files (*.zip)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("zip"));
    dialog->selectFile(tr("customer-data-%1.zip").arg(m_contact.value));
    connect(dialog, &QFileDialog::fileSelected, this, &CustomerActs::exportTo);
    dialog->open();
}

void CustomerActs::exportTo(const QString& path)
{
    m_bridge.whenDone(
        m_bridge.console().privacy().exportContact(m_contact, path), this, [this](const Result<ContactExport>& made) {
            if (!made) {
                Q_EMIT problem(errorSentence(made.error()));
                return;
            }
            Q_EMIT done(tr("Exported: %1. In it: %2.", "file, counts")
                            .arg(QDir::toNativeSeparators(made->path), privacytext::summary(made->counts)));
        });
}

void CustomerActs::erase()
{
    m_dialog = new EraseDialog(m_bridge, m_contact, m_name, m_button->window());
    connect(m_dialog, &EraseDialog::erased, this, &CustomerActs::erased);
    m_dialog->open();
}

}  // namespace frontdesk
