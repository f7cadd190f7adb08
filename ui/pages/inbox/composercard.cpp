// SPDX-License-Identifier: GPL-3.0-or-later
// How the composer is put together; what it does is in composer.cpp.
#include "ui/pages/inbox/attachmenttray.h"
#include "ui/pages/inbox/composer.h"
#include "ui/pages/inbox/draftedit.h"
#include "ui/pages/inbox/replygate.h"
#include "ui/pages/inbox/takeoverbar.h"
#include "ui/pages/inbox/templatepicker.h"
#include "ui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace frontdesk {

Composer::Composer(DraftBook& drafts, AttachmentBook& files, QWidget* parent)
    : QWidget(parent),
      m_drafts(drafts),
      m_files(files),
      m_bar(new TakeoverBar),
      m_gate(new ReplyGate),
      m_card(new QWidget),
      m_question(new QWidget),
      m_questionText(new TextLabel({}, {13, QFont::Medium, Tone::Text})),
      m_sendAnyway(makeButton(tr("Send anyway"), ButtonKind::Plain)),
      m_keepEditing(makeButton(tr("Keep editing"), ButtonKind::Plain)),
      m_replyTab(makeButton(tr("Reply"), ButtonKind::Ghost)),
      m_noteTab(makeButton(tr("Internal note"), ButtonKind::Ghost, Icon::Lock)),
      m_guideTab(makeButton(tr("Guide AI"), ButtonKind::Ghost, Icon::Sparkles)),
      m_closeNote(makeButton(tr("Cancel"), ButtonKind::Ghost)),
      m_hint(new TextLabel({}, {12, QFont::Normal, Tone::Faint})),
      m_edit(new DraftEdit),
      m_tray(new AttachmentTray),
      m_attach(makeIconButton(Icon::Paperclip, tr("Attach files"))),
      m_canned(makeIconButton(Icon::Bookmark, tr("Saved replies"))),
      m_keys(new TextLabel({}, {12, QFont::Normal, Tone::Faint})),
      m_handBack(makeButton(tr("Hand back to AI"), ButtonKind::Plain, Icon::Undo)),
      m_send(makeButton({}, ButtonKind::Primary, Icon::Send))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 14);
    layout->setSpacing(8);
    layout->addWidget(m_bar);
    buildQuestion();
    layout->addWidget(m_question);
    buildCard();
    layout->addWidget(m_card);
    const auto from = [this](auto* sender, auto signal, auto act) { connect(sender, signal, this, act); };
    from(m_bar->noteButton(), &QPushButton::clicked, &Composer::startNote);
    from(m_bar->guideButton(), &QPushButton::clicked, &Composer::startGuide);
    from(&m_drafts, &DraftBook::saved, &Composer::updateHint);
    from(&m_files, &AttachmentBook::changed, &Composer::showFiles);
    from(&Theme::current(), &Theme::changed, &Composer::showDraft);
    from(m_gate, &ReplyGate::changed, &Composer::showDraft);
    connect(m_gate->picker(), &TemplatePicker::sendWanted, this, &Composer::templateWanted);
    from(m_gate->picker(), &TemplatePicker::retryWanted, [this] {
        m_gate->picker()->setLoading();
        Q_EMIT templatesWanted();
    });
    m_second.setInterval(1000);
    from(&m_second, &QTimer::timeout, &Composer::applyBar);
    clear();
}

void Composer::buildQuestion()
{
    auto* layout = new QHBoxLayout(m_question);
    layout->setContentsMargins(14, 8, 10, 8);
    layout->setSpacing(8);
    layout->addWidget(new IconLabel(Icon::TriangleAlert, Tone::Wait, 18));
    layout->addWidget(m_questionText, 1);
    layout->addWidget(m_keepEditing);
    layout->addWidget(m_sendAnyway);
    const auto answer = [this](QPushButton* button, bool send) {
        connect(button, &QPushButton::clicked, this, [this, send] { answerQuestion(send); });
    };
    answer(m_sendAnyway, true);
    answer(m_keepEditing, false);
}

void Composer::buildTop(QLayout* into)
{
    auto* top = static_cast<QHBoxLayout*>(into);
    top->setSpacing(4);
    auto* group = new QButtonGroup(this);
    const std::pair<QPushButton*, DraftMode> tabs[] = {
        {m_replyTab, DraftMode::Reply}, {m_noteTab, DraftMode::Note}, {m_guideTab, DraftMode::Guide}};
    for (const auto& [tab, mode] : tabs) {
        tab->setCheckable(true);
        group->addButton(tab, int(mode));
        top->addWidget(tab);
    }
    top->addStretch(1);
    top->addWidget(m_hint);
    top->addWidget(m_closeNote);
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { setMode(DraftMode(id)); });
    connect(m_closeNote, &QPushButton::clicked, this, &Composer::closeNote);
}

void Composer::buildBottom(QLayout* into)
{
    auto* bottom = static_cast<QHBoxLayout*>(into);
    bottom->setContentsMargins(0, 0, 0, 0);
    bottom->setSpacing(2);
    bottom->addWidget(m_attach);
    bottom->addWidget(m_canned);
    bottom->addSpacing(6);
    bottom->addWidget(m_keys, 1);
    bottom->addSpacing(6);
    bottom->addWidget(m_handBack);
    bottom->addSpacing(6);
    bottom->addWidget(m_send);
    connect(m_send, &QPushButton::clicked, this, &Composer::submit);
    const auto pass = [this](QAbstractButton* button, auto signal) {
        connect(button, &QAbstractButton::clicked, this, [this, signal] { Q_EMIT(this->*signal)(); });
    };
    pass(m_handBack, &Composer::handBackWanted);
    pass(m_attach, &Composer::attachWanted);
    pass(m_canned, &Composer::cannedWanted);
}

void Composer::buildCard()
{
    auto* layout = new QVBoxLayout(m_card);
    layout->setContentsMargins(8, 7, 8, 8);
    layout->setSpacing(2);
    auto* top = new QHBoxLayout;
    layout->addLayout(top);
    buildTop(top);
    layout->addWidget(m_gate);
    layout->addWidget(m_edit);
    layout->addWidget(m_tray);
    auto* bottom = new QHBoxLayout;
    layout->addLayout(bottom);
    buildBottom(bottom);
    m_tray->setTabAnchor(m_edit);
    connect(m_tray, &AttachmentTray::removeWanted, this, [this](int id) {
        m_files.remove(m_summary.conversation.id, id);
        if (!m_tray->isVisible())
            m_edit->setFocus();
    });
    const auto conversation = [this] { return m_summary.conversation.id; };
    connect(m_edit, &DraftEdit::filesGiven, this,
            [this, conversation](const QStringList& paths) { m_files.addFiles(conversation(), paths); });
    connect(m_edit, &DraftEdit::imageGiven, this,
            [this, conversation](const QImage& image) { m_files.addImage(conversation(), image); });
    connect(m_edit, &DraftEdit::submitted, this, &Composer::submit);
    connect(m_edit, &QTextEdit::textChanged, this, [this] {
        updateHint();
        if (m_edit->hasFocus() && canReply())
            Q_EMIT typed();
    });
}

}  // namespace frontdesk
