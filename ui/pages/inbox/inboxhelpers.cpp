// SPDX-License-Identifier: GPL-3.0-or-later
// Find, saved replies, files and colleagues of the inbox page.
#include "core/console/escalationconsole.h"
#include "ui/bridge/corebridge.h"
#include "ui/models/displaytext.h"
#include "ui/pages/inbox/canneddialog.h"
#include "ui/pages/inbox/cannedpicker.h"
#include "ui/pages/inbox/composer.h"
#include "ui/pages/inbox/conversationheader.h"
#include "ui/pages/inbox/conversationlist.h"
#include "ui/pages/inbox/detailspanel.h"
#include "ui/pages/inbox/filterbar.h"
#include "ui/pages/inbox/findbar.h"
#include "ui/pages/inbox/inboxpage.h"
#include "ui/pages/inbox/transcriptview.h"

#include <QFileDialog>
#include <QTimer>

namespace frontdesk {
namespace {

constexpr int ViewersMs = 5000;

}  // namespace

void InboxPage::beginFind()
{
    if (!m_controller.isOpen())
        return;
    m_foundKey = 0;
    m_find->begin();
}

void InboxPage::find(int step)
{
    const QString text = m_find->text();
    const TranscriptModel& model = m_controller.transcript();
    const QList<int> hits = model.find(text);
    const bool more = m_controller.hasOlder();
    int at = -1;
    for (int i = 0; i < hits.size() && m_foundKey != 0; ++i)
        if (model.at(hits[i]).key == m_foundKey)
            at = i;
    at = at < 0 ? int(hits.size()) - 1 : at + step;  // the newest first: that is what one looks for
    // Further back: what is not loaded yet comes, and the search goes on with it.
    m_findOlder = !text.isEmpty() && more && at < 0;
    if (m_findOlder) {
        m_find->setResult(0, int(hits.size()), more);
        m_controller.loadOlder();
        return;
    }
    if (!hits.isEmpty())
        at = (at + int(hits.size())) % int(hits.size());
    const int row = hits.value(at, -1);
    m_foundKey = row >= 0 ? model.at(row).key : 0;
    m_transcript->showFound(text, row);
    m_find->setResult(at + 1, int(hits.size()), more);
}

void InboxPage::onInserted()
{
    m_details->setSources(m_controller.transcript().citations());
    markReadIfSeen();
    if (std::exchange(m_findOlder, false))
        QTimer::singleShot(0, this, [this] { find(-1); });  // after the view knows the new rows
}

void InboxPage::updateCanned()
{
    const ConsoleInfo& info = m_context.bridge.info();
    m_picker->setValues({m_controller.summary().contactName, info.agentName, info.self.name, info.companyName});
    m_picker->setEnabled(m_composer->canReply());
}

void InboxPage::manageCanned()
{
    auto* dialog = new CannedDialog(m_canned, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void InboxPage::chooseFiles()
{
    const ConversationId id = m_controller.id();
    auto* dialog = new QFileDialog(this, tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this,
            [this, id](const QStringList& paths) { m_files.addFiles(id, paths); });
    dialog->open();
}

void InboxPage::refreshViewers()
{
    m_viewersTimer.start(ViewersMs);
    const ConversationId id = m_controller.id();
    if (!id.isValid() || !isVisible())
        return;
    const auto show = [this, id](const Result<QList<ConversationViewer>>& viewers) {
        if (!viewers || id != m_controller.id())
            return;
        QList<ConversationViewer> others = *viewers;
        others.removeIf([this](const ConversationViewer& v) { return v.staff.id == m_context.bridge.info().self.id; });
        m_header->setViewers(others);
    };
    m_context.bridge.whenDone(m_context.bridge.console().desk().viewers(id), this, show);
}

void InboxPage::refreshStaff()
{
    const auto take = [this](const Result<QList<StaffPresence>>& staff) {
        if (!staff)
            return;
        QList<StaffMember> members;
        for (const StaffPresence& member : *staff)
            members << member.staff;
        m_list->filters()->setStaff(members);
    };
    m_context.bridge.whenDone(m_context.bridge.console().escalations().staff(), this, take);
    m_list->filters()->setChannels({QStringLiteral("webchat"), QStringLiteral("email"), QStringLiteral("sms"),
                                    QStringLiteral("whatsapp"), QStringLiteral("conversations"),
                                    QStringLiteral("webhook"), QStringLiteral("voice")});
}

}  // namespace frontdesk
