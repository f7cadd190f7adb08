// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/company/demobanner.h"

#include "ui/bridge/corebridge.h"
#include "ui/widgets/questiondialog.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toastarea.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace frontdesk {

DemoBanner::DemoBanner(CoreBridge& bridge, ToastArea& toasts, QWidget* parent)
    : Panel(Tone::WaitPanel, BottomEdge, parent), m_bridge(bridge), m_toasts(toasts)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(24, 10, 24, 10);
    line->setSpacing(12);
    line->addWidget(new IconLabel(Icon::FlaskConical, Tone::Wait, 20));
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    m_title = new TextLabel({}, {13, QFont::DemiBold, Tone::Text, TextFlow::Wrap});
    m_text = new TextLabel({}, {12, QFont::Normal, Tone::Muted, TextFlow::Wrap});
    words->addWidget(m_title);
    words->addWidget(m_text);
    line->addLayout(words, 1);
    m_setUp = makeButton(tr("Set up in 5 minutes"), ButtonKind::Plain, Icon::Rocket);
    m_act = makeButton({}, ButtonKind::Plain, Icon::LogOut);
    line->addWidget(m_setUp);
    line->addWidget(m_act);
    connect(m_setUp, &QPushButton::clicked, this, &DemoBanner::setUpWanted);
    connect(m_act, &QPushButton::clicked, this, &DemoBanner::askToLeave);
    hide();
}

void DemoBanner::setState(const BusinessState& state, bool thenAsk)
{
    m_state = state;
    m_bridge.whenDone(m_bridge.console().business().sampleRows(), this,
                      [this, thenAsk](const Result<SampleRows>& rows) {
                          m_rows = rows ? *rows : SampleRows();
                          render();
                          if (thenAsk && !m_act->isHidden())
                              askToLeave();
                      });
}

QString DemoBanner::preview() const
{
    return tr("%1, %2, %3 and %4 of the sample business")
        .arg(tr("%n conversation(s)", nullptr, m_rows.conversations), tr("%n customer(s)", nullptr, m_rows.contacts),
             tr("%n message(s)", nullptr, m_rows.messages), tr("%n document(s)", nullptr, m_rows.documents));
}

void DemoBanner::render()
{
    const bool own = m_state.kind == BusinessKind::Own;
    setVisible(!own || m_rows.any());
    m_setUp->setVisible(!own);
    m_act->setVisible(m_state.ownFile && m_state.kind != BusinessKind::Demo);
    m_act->setText(own ? tr("Remove sample data…") : tr("Leave the demo…"));
    if (m_state.kind == BusinessKind::Demo) {
        m_title->setText(tr("This is the demo: an invented shop answers, with data of its own."));
        m_text->setText(
            m_state.ownFile
                ? tr("What you enter here is saved for your company. Start the program without --demo and it answers.")
                : tr(
                    "You can set up your company here already; it answers when you start the program without --demo."));
        return;
    }
    m_title->setText(own ? tr("There is still sample data in your lists.")
                         : tr("The sample business answers: an invented shop."));
    if (own)
        m_text->setText(preview());
    else
        m_text->setText(m_state.ownFile
                            ? tr("Your company is set up. Leave the demo and it answers from then on.")
                            : tr("Set up your company; nothing is shown to your customers before you leave the demo."));
}

void DemoBanner::askToLeave()
{
    auto* dialog = new QuestionDialog(
        m_state.kind == BusinessKind::Own ? tr("Remove the sample data?") : tr("Leave the demo?"),
        tr("This removes %1. It cannot be undone. Your settings, your company and your documents stay.").arg(preview()),
        {{tr("Remove and go on"), ButtonKind::Danger}, {tr("Not yet"), ButtonKind::Plain}}, {}, window());
    connect(dialog, &QuestionDialog::answered, this, [this](int index) {
        if (index == 0)
            leave();
    });
    dialog->open();
}

void DemoBanner::leave()
{
    m_act->setEnabled(false);
    m_act->setText(tr("Removing…"));
    m_bridge.whenDone(m_bridge.console().business().leaveDemo(), this, [this](const Result<SampleRows>& removed) {
        m_act->setEnabled(true);
        render();
        if (!removed) {
            m_toasts.show(ToastKind::Problem, errorSentence(removed.error()));
            return;
        }
        m_bridge.refreshInfo();
        m_toasts.show(ToastKind::Done, tr("Your company answers now. The sample data is gone."));
        Q_EMIT left();
    });
}

}  // namespace frontdesk
