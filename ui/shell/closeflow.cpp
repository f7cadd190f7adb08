// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/closeflow.h"

#include "ui/bridge/preferences.h"
#include "ui/bridge/presencecontrol.h"
#include "ui/widgets/questiondialog.h"

namespace frontdesk {

CloseFlow::CloseFlow(Preferences& preferences, PresenceControl& presence, QObject* parent)
    : QObject(parent), m_preferences(preferences), m_presence(presence)
{
}

void CloseFlow::keepRunning()
{
    if (m_tray)
        Q_EMIT hideWanted();
    else
        Q_EMIT minimiseWanted();
}

void CloseFlow::close(QWidget* over)
{
    if (m_question) {
        m_question->raise();
        return;
    }
    if (m_preferences.closeAction() == CloseAction::Tray)
        return keepRunning();
    if (m_preferences.closeAction() == CloseAction::Quit)
        return quit(over);
    const QString text =
        m_tray
            ? tr(
                "Customers get answers only while Frontdesk runs. It can stay in the tray and go on answering, or quit.")
            : tr(
                "Customers get answers only while Frontdesk runs. This desktop has no tray, so the window is minimised "
                "if it should go on answering.");
    auto* dialog = new QuestionDialog(
        tr("Keep answering customers?"), text,
        {{m_tray ? tr("Keep answering in the tray") : tr("Minimise and keep answering"), ButtonKind::Primary},
         {tr("Quit"), ButtonKind::Plain},
         {tr("Cancel"), ButtonKind::Ghost}},
        tr("Remember my choice (Settings can change it)"), over);
    m_question = dialog;
    connect(dialog, &QuestionDialog::answered, this, [this, over = QPointer<QWidget>(over)](int index, bool remember) {
        m_question = nullptr;
        if (index == 2)
            return;
        if (remember)
            m_preferences.setCloseAction(index == 0 ? CloseAction::Tray : CloseAction::Quit);
        if (index == 0)
            keepRunning();
        else
            quit(over);
    });
    dialog->open();
}

void CloseFlow::quit(QWidget* over)
{
    if (m_question)
        m_question->close();
    if (m_presence.current() != Presence::Available || m_mine == 0) {
        Q_EMIT quitConfirmed();
        return;
    }
    auto* dialog = new QuestionDialog(tr("Quit in the middle of conversations?"),
                                      tr("You are available and %n customer(s) are in a conversation with you. Nobody "
                                         "answers them after you quit.",
                                         nullptr, m_mine),
                                      {{tr("Stay"), ButtonKind::Primary}, {tr("Quit anyway"), ButtonKind::Danger}}, {},
                                      over);
    m_question = dialog;
    connect(dialog, &QuestionDialog::answered, this, [this](int index) {
        m_question = nullptr;
        if (index == 1)
            Q_EMIT quitConfirmed();
    });
    dialog->open();
}

}  // namespace frontdesk
