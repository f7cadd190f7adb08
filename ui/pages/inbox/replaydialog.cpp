// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/replaydialog.h"

#include "ui/bridge/corebridge.h"
#include "ui/pages/simulator/replaybar.h"
#include "ui/widgets/formfields.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace frontdesk {
namespace {

constexpr int MostLetters = 280;

}  // namespace

ReplayDialog::ReplayDialog(CoreBridge& bridge, const QString& messageId, const QString& answer, QWidget* parent)
    : QDialog(parent), m_bar(new ReplayBar(bridge)), m_close(makeButton(tr("Close"), ButtonKind::Plain))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("This answer of the AI"));
    const QString words = answer.simplified();
    auto* content = new Panel(Tone::Surface);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(24, 20, 24, 8);
    column->setSpacing(12);
    column->addWidget(new TextLabel(windowTitle(), {18, QFont::DemiBold, Tone::Text, TextFlow::Wrap}));
    column->addWidget(new TextLabel(words.size() > MostLetters ? QString(words.left(MostLetters) % u'…') : words,
                                    {14, QFont::Normal, Tone::Muted, TextFlow::Wrap}));
    column->addWidget(m_bar);
    column->addStretch(1);
    auto* low = new QHBoxLayout;
    low->setContentsMargins(24, 8, 24, 16);
    low->addStretch(1);
    low->addWidget(m_close);
    auto* whole = new Panel(Tone::Surface);
    auto* around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(whole);
    auto* down = new QVBoxLayout(whole);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(makeScroll(content), 1);
    down->addLayout(low);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    m_bar->showFor(messageId);
    m_bar->again()->setFocus();
    resize(scaled(560), scaled(360));
}

}  // namespace frontdesk
