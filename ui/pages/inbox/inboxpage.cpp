// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/inboxpage.h"
#include "ui/pages/inbox/approvalbar.h"

#include "ui/bridge/corebridge.h"
#include "ui/bridge/eventbatcher.h"
#include "ui/bridge/preferences.h"
#include "ui/pages/inbox/cannedpicker.h"
#include "ui/pages/inbox/composer.h"
#include "ui/pages/inbox/conversationheader.h"
#include "ui/pages/inbox/conversationlist.h"
#include "ui/pages/inbox/detailspanel.h"
#include "ui/pages/inbox/draftcard.h"
#include "ui/pages/inbox/draftedit.h"
#include "ui/pages/inbox/fileactions.h"
#include "ui/pages/inbox/findbar.h"
#include "ui/pages/inbox/silencebar.h"
#include "ui/pages/inbox/transcriptview.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/focushand.h"
#include "ui/widgets/toastarea.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace frontdesk {
namespace {

constexpr int DetailsFrom = 1240;  ///< window width from which details stand beside the conversation
constexpr int DetailsWidth = 308;
constexpr int ListWidth = 336;

const QString SplitterBlob = QStringLiteral("inbox_splitter");

}  // namespace

InboxPage::InboxPage(const PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_model(context.bridge),
      m_controller(context.bridge),
      m_drafts(context.bridge),
      m_files(context.bridge),
      m_canned(context.bridge),
      m_thumbnails(context.bridge),
      m_acts(context.bridge, context.undo, context.toasts),
      m_catchUp(context.bridge)
{
    build();
    orderTabs();
    wireEvents();
    wireController();
    wireActs();
    wireParts();
    wireComposer();
    wireTranscript();
    wireChannels();
    wireCatchUp();
    wireDrafts();
    wireApprovals();
    wireActions();
    handFocusTo(this, m_list->view());
    m_list->setSelf(m_context.bridge.info().self.id);
    m_list->setCompact(m_context.preferences.density() == Density::Compact);
    m_composer->setEnterSends(m_context.preferences.enterSends());
    m_drafts.restore();
    m_canned.refresh();
    refreshStaff();
    showPlaceholder();
}

InboxPage::~InboxPage()
{
    m_context.preferences.setBlob(SplitterBlob, m_splitter->saveState());
    m_context.bridge.console().desk().setViewing({});
}

Page InboxPage::description()
{
    return {QStringLiteral("inbox"), tr("Inbox"), Icon::Inbox,
            [](const PageContext& context, QWidget* parent) { return new InboxPage(context, parent); }};
}

void InboxPage::build()
{
    m_splitter = new QSplitter(this);
    m_list = new ConversationList(m_model);
    m_middle = new Panel(Tone::Surface);
    m_placeholder = new EmptyState;
    m_details = new DetailsPanel(m_context.bridge, m_context.preferences, m_context.undo);
    m_fileActions = new FileActions(m_context.bridge, m_context.toasts, this);
    buildConversation();
    m_stack = new QStackedLayout(m_middle);
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(m_conversation);
    m_middle->setMinimumWidth(420);

    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_middle);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({ListWidth, 700, DetailsWidth});
    m_splitter->restoreState(m_context.preferences.blob(SplitterBlob));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
}

void InboxPage::buildConversation()
{
    m_conversation = new QWidget;
    m_header = new ConversationHeader;
    m_silence = new SilenceBar;
    m_find = new FindBar;
    m_transcript = new TranscriptView;
    m_draftCard = new DraftCard(m_context.bridge);
    m_composer = new Composer(m_drafts, m_files);
    m_picker = new CannedPicker(m_canned, m_composer->edit(), this);
    auto* column = new QVBoxLayout(m_conversation);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_silence);
    column->addWidget(m_find);
    column->addWidget(m_transcript, 1);
    m_approvals = new ApprovalBar(m_controller.transcript());
    column->addWidget(m_approvals);
    column->addWidget(m_draftCard);
    column->addWidget(m_composer);
    m_transcript->setModel(&m_controller.transcript());
    m_transcript->setThumbnails(&m_thumbnails);
}

void InboxPage::orderTabs()
{
    QList<QWidget*> chain = m_list->tabChain();
    chain << m_placeholder << m_header->tabChain() << m_find->tabChain() << m_transcript;
    chain << m_approvals->tabChain() << m_draftCard->tabChain() << m_composer->tabChain() << m_details->tabChain();
    for (int i = 1; i < chain.size(); ++i)
        setTabOrder(chain[i - 1], chain[i]);
}

void InboxPage::wireEvents()
{
    EventBatcher& events = m_context.bridge.events();
    connect(&events, &EventBatcher::conversationsChanged, &m_model, &ConversationListModel::applyChanges);
    connect(&events, &EventBatcher::typingChanged, &m_model, &ConversationListModel::applyTyping);
    connect(&events, &EventBatcher::previewsChanged, &m_model, &ConversationListModel::applyPreviews);
    connect(&m_model, &ConversationListModel::dataChanged, this, [this] { onTyping(m_controller.id()); });
    connect(&events, &EventBatcher::typingChanged, this, [this](ConversationId id, Author who) {
        if (who == Author::Staff && id == m_controller.id())
            refreshViewers();
    });
    connect(&events, &EventBatcher::presenceChanged, this, &InboxPage::refreshStaff);
    connect(&events, &EventBatcher::programChanged, &m_model, [this](const QString& reason) {
        if (reason == u"privacy")
            m_model.reload();
    });
    connect(&m_drafts, &DraftBook::changed, &m_model,
            [this](ConversationId id) { m_model.setDraft(id, m_drafts.preview(id)); });
    connect(&m_model, &ConversationListModel::countsChanged, this, [this] {
        Q_EMIT m_context.navigator.countsChanged(m_model.counts());
        if (!m_controller.isOpen())
            showPlaceholder();
    });
    connect(&m_model, &ConversationListModel::loadFailed, this,
            [this](const Error& error) { m_context.toasts.show(ToastKind::Problem, errorSentence(error)); });
    connect(&m_context.bridge, &CoreBridge::infoChanged, this, [this] {
        m_list->setSelf(m_context.bridge.info().self.id);
        m_model.refresh();
        if (m_controller.isOpen())
            onSummary();
        else
            showPlaceholder();
    });
}

void InboxPage::openArgument(const QString& argument)
{
    const ConversationId id(argument.toLongLong());
    if (id.isValid())
        openConversation(id);
}

QString InboxPage::currentArgument() const
{
    return m_controller.isOpen() ? QString::number(m_controller.id().value) : QString();
}

void InboxPage::flush() { m_drafts.flush(); }

void InboxPage::openConversation(ConversationId id, MessageId message)
{
    if (!m_backTo.isEmpty() && id != m_controller.id()) {
        // Chosen from elsewhere: the way back of the earlier conversations ends here.
        m_backTo.clear();
        m_header->setBackShown(false);
    }
    const int row = m_model.rowOf(id);
    m_stack->setCurrentWidget(m_conversation);
    m_controller.open(id, row >= 0 ? &m_model.at(row) : nullptr, message);
    m_list->setOpen(id);
}

void InboxPage::onSummary()
{
    const StaffId self = m_context.bridge.info().self.id;
    if (std::exchange(m_shown, m_controller.id()) != m_controller.id()) {
        m_list->setOpen(m_shown);
        m_context.bridge.console().desk().setViewing(m_shown);
        refreshViewers();
    }
    m_stack->setCurrentWidget(m_conversation);
    m_header->setConversation(m_controller.summary(), self);
    m_silence->setConversation(m_controller.summary());
    m_transcript->setContactName(m_controller.summary().contactName);
    m_transcript->setUndoWindow(m_context.bridge.console().desk().undoWindow());
    m_composer->setConversation(m_controller.summary(), self, m_context.bridge.info().agentName);
    m_draftCard->setConversation(m_controller.summary(), self);
    m_details->setConversation(m_controller.summary());
    updateCanned();
    placeDetails();
}

void InboxPage::onLoaded()
{
    m_details->setSources(m_controller.transcript().citations());
    if (!m_find->text().isEmpty())
        find(0);
    markReadIfSeen();
}

void InboxPage::onTyping(ConversationId id) { m_header->setTyping(id.isValid() && m_model.isTyping(id)); }

void InboxPage::showPlaceholder()
{
    m_stack->setCurrentWidget(m_placeholder);
    m_details->hide();
    const int waiting = m_model.counts().waiting;
    if (waiting > 0)
        m_placeholder->setContent(Icon::Hand, tr("Customers waiting for a person: %1").arg(waiting),
                                  tr("Choose a conversation, or take the most urgent one."),
                                  tr("Take the most urgent one"));
    else if (m_model.isLoaded() && m_model.counts().all == 0 && !m_context.bridge.info().chatPageUrl.isEmpty())
        m_placeholder->setContent(Icon::MessagesSquare, tr("Nobody has written yet"),
                                  tr("Write a first message yourself, as a customer would, and watch the AI answer."),
                                  tr("Open chat page"));
    else
        m_placeholder->setContent(Icon::MessagesSquare, tr("No conversation is open"),
                                  tr("Choose one from the list to read along or take over."));
}

void InboxPage::markReadIfSeen()
{
    if (m_controller.isOpen() && isVisible() && isActiveWindow() && m_transcript->isAtEnd())
        m_controller.markRead();
}

void InboxPage::showSource(const Citation& source)
{
    if (window()->width() >= DetailsFrom)
        m_context.preferences.setDetailsShown(true);
    else
        m_overlayOpen = true;
    placeDetails();
    m_details->showSource(source);
}

void InboxPage::showLinkMenu(const QUrl& url, const QPoint& globalPos)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(url.toDisplayString());
    menu->addAction(themedIcon(Icon::ExternalLink), tr("Open this address"), menu,
                    [url] { QDesktopServices::openUrl(url); });
    menu->addAction(themedIcon(Icon::Copy), tr("Copy address"), menu,
                    [url] { QGuiApplication::clipboard()->setText(url.toDisplayString()); });
    menu->popup(globalPos);
}

void InboxPage::toggleDetails()
{
    if (window()->width() >= DetailsFrom)
        m_context.preferences.setDetailsShown(!m_context.preferences.detailsShown());
    else
        m_overlayOpen = !m_overlayOpen;
    placeDetails();
}

void InboxPage::placeDetails()
{
    const bool wide = window()->width() >= DetailsFrom;
    const bool shown = m_controller.isOpen() && (wide ? m_context.preferences.detailsShown() : m_overlayOpen);
    if (wide && m_details->parentWidget() != m_splitter) {
        m_splitter->addWidget(m_details);
        m_splitter->setSizes({ListWidth, width() - ListWidth - DetailsWidth, DetailsWidth});
    }
    if (!wide) {
        if (m_details->parentWidget() != this)
            m_details->setParent(this);
        const int top = m_header->height();
        const QRect place(width() - DetailsWidth, top, DetailsWidth, height() - top);
        m_details->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        m_details->raise();
    }
    m_details->setOverlay(!wide);
    m_details->setVisible(shown);
    m_header->setDetailsShown(shown);
}

void InboxPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeDetails();
}

void InboxPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange)
        markReadIfSeen();
}

}  // namespace frontdesk
