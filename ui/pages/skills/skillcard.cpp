// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/skills/skillcard.h"

#include "ui/models/displaytext.h"
#include "ui/pages/settings/switchbox.h"
#include "ui/widgets/pagewheel.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>

namespace frontdesk {
namespace {

paint::ChipLook effectChip(SkillEffect effect)
{
    switch (effect) {
    case SkillEffect::Read: return {SkillCard::tr("Only reads"), Icon::Eye, Tone::Muted, Tone::ChipBack};
    case SkillEffect::Write: return {SkillCard::tr("Changes something"), Icon::Pencil, Tone::Wait, Tone::WaitSoft};
    case SkillEffect::Money: return {SkillCard::tr("Moves money"), Icon::CircleAlert, Tone::Urgent, Tone::UrgentSoft};
    }
    return {};
}

paint::ChipLook originChip(const QString& origin)
{
    if (origin.isEmpty())
        return {SkillCard::tr("Built in"), Icon::Package, Tone::Muted, Tone::ChipBack};
    if (origin.startsWith(u"mcp:"))
        return {SkillCard::tr("MCP server %1").arg(origin.mid(4)), Icon::Cable, Tone::Accent, Tone::AccentSoft};
    const QString kind = origin == u"http"  ? SkillCard::tr("HTTP")
                         : origin == u"sql" ? SkillCard::tr("Database")
                                            : SkillCard::tr("Script");
    return {kind, Icon::Cable, Tone::Accent, Tone::AccentSoft};
}

QString identityName(IdentityLevel level)
{
    return level == IdentityLevel::Verified ? SkillCard::tr("Only for proved customers")
                                            : SkillCard::tr("Only for known customers");
}

}  // namespace

SkillCard::SkillCard(QWidget* parent)
    : Panel(Tone::Surface, NoEdge, parent),
      m_name(new TextLabel({}, {15, QFont::DemiBold})),
      m_text(new TextLabel({}, {13, QFont::Normal, Tone::Muted, TextFlow::Wrap})),
      m_facts(new TextLabel({}, {12, QFont::Normal, Tone::Muted, TextFlow::Wrap})),
      m_problem(new TextLabel({}, {13, QFont::Medium, Tone::Urgent, TextFlow::Wrap})),
      m_effect(new ChipLabel),
      m_origin(new ChipLabel),
      m_identity(new ChipLabel),
      m_enabled(new SwitchBox),
      m_policy(new QComboBox),
      m_try(makeButton(tr("Try"), ButtonKind::Plain, Icon::FlaskConical))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_name, 1);
    for (QWidget* chip : {m_effect, m_origin, m_identity})
        head->addWidget(chip);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addWidget(m_problem);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(12);
    acts->addWidget(m_enabled);
    acts->addWidget(m_policy);
    acts->addWidget(m_try);
    acts->addWidget(m_facts, 1, Qt::AlignVCenter);
    column->addLayout(acts);
    leaveWheelToPage(m_policy);  // else scrolling past it would let a skill run by itself
    m_policy->addItem(tr("As its effect says"), int(SkillPolicy::Default));
    m_policy->addItem(tr("Runs by itself"), int(SkillPolicy::Auto));
    m_policy->addItem(tr("Asks a person first"), int(SkillPolicy::Ask));
    m_policy->addItem(tr("Never"), int(SkillPolicy::Never));
    connect(m_enabled, &QAbstractButton::clicked, this, [this](bool on) { Q_EMIT enabledWanted(m_row.spec.name, on); });
    connect(m_policy, &QComboBox::activated, this, [this](int index) {
        Q_EMIT policyWanted(m_row.spec.name, SkillPolicy(m_policy->itemData(index).toInt()));
    });
    connect(m_try, &QPushButton::clicked, this, [this] { Q_EMIT tryWanted(m_row.spec.name); });
}

void SkillCard::setSkill(const SkillRow& row)
{
    m_row = row;
    m_name->setText(row.spec.name);
    m_text->setText(row.spec.description);
    m_effect->setLook(effectChip(row.spec.effect));
    m_origin->setLook(originChip(row.spec.origin));
    m_identity->setVisible(row.spec.identity != IdentityLevel::None);
    if (row.spec.identity != IdentityLevel::None)
        m_identity->setLook({identityName(row.spec.identity), Icon::UserCheck, Tone::Muted, Tone::ChipBack});
    const QSignalBlocker quiet(m_enabled);
    m_enabled->setChecked(row.switches.enabled);
    m_enabled->setAccessibleName(tr("%1 may be used").arg(row.spec.name));
    m_policy->setAccessibleName(tr("When %1 may run").arg(row.spec.name));
    m_try->setAccessibleName(tr("Try %1").arg(row.spec.name));
    // What only reads has nothing to ask about.
    m_policy->setVisible(row.spec.effect != SkillEffect::Read);
    if (!m_policy->view()->isVisible())
        m_policy->setCurrentIndex(m_policy->findData(int(row.switches.policy)));
    const QString problem =
        row.resting ? tr("Its service failed several times; it is left alone for a moment. %1").arg(row.lastError)
                    : QString();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    showFacts();
}

void SkillCard::showFacts()
{
    QStringList facts;
    facts << (m_row.agents.isEmpty() ? tr("No agent uses it")
                                     : tr("Used by %1").arg(QLocale().createSeparatedList(m_row.agents)));
    if (m_row.calls > 0) {
        facts << tr("%n call(s) since the start", nullptr, int(m_row.calls));
        facts << tr("last %1").arg(display::dateAndTime(m_row.lastAt));
    }
    if (m_row.failures > 0)
        facts << tr("%n of them failed", nullptr, int(m_row.failures));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
}

void SkillCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint::roundedRect(&painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, tone(Tone::Surface),
                       tone(Tone::Border));
}

}  // namespace frontdesk
