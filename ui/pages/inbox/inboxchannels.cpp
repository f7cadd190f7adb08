// SPDX-License-Identifier: GPL-3.0-or-later
// The inbox and the channels of providers: what may be written, templates, undelivered messages, catching up.
#include "ui/pages/inbox/composer.h"
#include "ui/pages/inbox/inboxpage.h"
#include "ui/pages/inbox/replaydialog.h"
#include "ui/pages/inbox/replygate.h"
#include "ui/pages/inbox/silencebar.h"
#include "ui/pages/inbox/templatepicker.h"
#include "ui/pages/inbox/transcriptview.h"
#include "ui/widgets/toastarea.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace frontdesk {
namespace {

constexpr int StaleTellMs = 400;

}  // namespace

void InboxPage::wireChannels()
{
    const auto from = [this](auto* sender, auto signal, auto act) { connect(sender, signal, this, act); };
    TemplatePicker* picker = m_composer->gate()->picker();
    from(&m_controller, &ConversationController::rulesChanged,
         [this] { m_composer->gate()->setRules(m_controller.rules()); });
    from(m_composer, &Composer::templatesWanted, [this] { m_controller.askTemplates(); });
    from(&m_controller, &ConversationController::templatesRead,
         [picker](const QList<MessageTemplate>& templates) { picker->setTemplates(templates); });
    from(&m_controller, &ConversationController::templatesFailed,
         [picker](const QString& sentence) { picker->setProblem(sentence); });
    from(m_composer, &Composer::templateWanted, [this, picker](const QString& id, const QStringList& values) {
        picker->setHeld(true);
        m_controller.sendTemplate(id, values);
    });
    from(&m_controller, &ConversationController::templateDone, [this, picker](bool sent) {
        picker->setHeld(m_catchUp.isStale());
        if (sent)
            m_context.toasts.show(ToastKind::Done, tr("The template is on its way."));
    });
    from(m_transcript, &TranscriptView::detailsWanted, [this](MessageId id) { m_controller.askDetails(id); });
    from(m_transcript, &TranscriptView::replayWanted, [this](const QString& id, const QString& words) {
        (new ReplayDialog(m_context.bridge, id, words, window()))->open();
    });
    from(&m_controller, &ConversationController::detailsReady, [this](const QString& text) {
        QGuiApplication::clipboard()->setText(text);
        m_context.toasts.show(ToastKind::Done, tr("The details are copied. They hold no words of the customer."));
    });
}

void InboxPage::wireCatchUp()
{
    connect(&m_catchUp, &CatchUp::staleChanged, m_composer, &Composer::setStale);
    auto* bar = new SilenceBar;
    static_cast<QVBoxLayout*>(m_conversation->layout())->insertWidget(1, bar);
    const auto tell = [this, bar] {
        bar->setNotice(Icon::RefreshCw, m_catchUp.isStale() ? tr("Catching up with what has happened") : QString(),
                       tr("What came while the PC slept or the engine was away is being read. Replies can leave in a "
                          "moment."));
    };
    // What is over at once is not worth a flicker.
    connect(&m_catchUp, &CatchUp::staleChanged, bar, [bar, tell](bool stale) {
        if (stale)
            QTimer::singleShot(StaleTellMs, bar, tell);
        else
            tell();
    });
    connect(&m_catchUp, &CatchUp::reloadWanted, this, [this] {
        m_model.refresh();
        m_controller.reload();
    });
    connect(&m_controller, &ConversationController::reloaded, &m_catchUp, &CatchUp::reloaded);
}

}  // namespace frontdesk
