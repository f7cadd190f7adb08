// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/privacy/privacypage.h"

#include "core/console/console.h"
#include "core/console/settingsconsole.h"
#include "ui/bridge/corebridge.h"
#include "ui/pages/privacy/auditpanel.h"
#include "ui/pages/privacy/egresspanel.h"
#include "ui/pages/privacy/retentioncard.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowview.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace frontdesk {

Page PrivacyPage::description()
{
    return {QStringLiteral("privacy"), tr("Privacy"), Icon::ShieldCheck,
            [](const PageContext& context, QWidget* parent) { return new PrivacyPage(context, parent); },
            PageGroup::SetUp};
}

PrivacyPage::PrivacyPage(const PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_empty(new EmptyState),
      m_retention(new RetentionCards(context.bridge, context.toasts)),
      m_audit(new AuditPanel(context.bridge)),
      m_egress(new EgressPanel(context)),
      m_segments(new Segments({tr("Rules and audit"), tr("What left this PC")})),
      m_tabs(new QStackedWidget)
{
    build();
    connect(m_segments, &Segments::chosen, this, &PrivacyPage::showTab);
    connect(m_empty, &EmptyState::acted, this, &PrivacyPage::refresh);
    connect(m_retention, &RetentionCards::purged, this, &PrivacyPage::refresh);
    connect(m_retention, &RetentionCards::changeWanted, this,
            [this] { Q_EMIT m_context.navigator.pageWanted(QStringLiteral("settings"), QStringLiteral("retention")); });
}

QWidget* PrivacyPage::buildHead()
{
    auto* head = new Panel(Tone::Surface, BottomEdge);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(24, 12, 24, 12);
    line->setSpacing(14);
    line->addWidget(new TextLabel(tr("Privacy"), {20, QFont::DemiBold}));
    line->addStretch(1);
    line->addWidget(m_segments);
    m_segments->setCurrent(0);
    m_segments->setAccessibleName(tr("Parts of this page"));
    return head;
}

QWidget* PrivacyPage::buildRules()
{
    QVBoxLayout* body = nullptr;
    QWidget* cards = readableColumn(body);
    body->addWidget(new TextLabel(
        tr("To hand out or erase what is known about one person, open them in the inbox: the menu under “Customer”."),
        {13, QFont::Normal, Tone::Muted, TextFlow::Wrap}));
    body->addWidget(m_retention);
    auto* left = new Panel(Tone::SurfaceAlt);
    m_left = new QStackedLayout(left);
    m_left->addWidget(m_empty);
    m_left->addWidget(cards);
    m_empty->setContent(Icon::ShieldCheck, tr("Reading the rules…"), tr("How long things are kept will stand here."));
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_audit);
    left->setMinimumWidth(360);
    m_audit->setMinimumWidth(360);
    splitter->setSizes({560, 640});
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    return splitter;
}

void PrivacyPage::build()
{
    m_tabs->addWidget(buildRules());
    m_tabs->addWidget(m_egress);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(buildHead());
    down->addWidget(m_tabs, 1);
}

void PrivacyPage::openArgument(const QString& argument)
{
    if (argument != u"left" && argument != u"rules")
        return;
    m_segments->setCurrent(argument == u"left" ? 1 : 0);
    if (m_tabs->currentIndex() != m_segments->current())
        showTab(m_segments->current());
}

QString PrivacyPage::currentArgument() const
{
    return m_tabs->currentIndex() == 1 ? QStringLiteral("left") : QStringLiteral("rules");
}

void PrivacyPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void PrivacyPage::showTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
    if (isVisible())  // else showEvent() reads it
        refresh();
}

/// What is shown is read; the other tab when it is chosen.
void PrivacyPage::refresh()
{
    if (m_tabs->currentIndex() == 1)
        return m_egress->restart();
    m_audit->restart();
    m_context.bridge.whenDone(m_context.bridge.console().privacy().retention(), this,
                              [this](const Result<RetentionState>& state) {
                                  if (state)
                                      return loadRules(*state);
                                  if (!m_loaded)
                                      m_empty->setContent(Icon::CircleX, tr("The rules cannot be read"),
                                                          errorSentence(state.error()), tr("Try again"));
                              });
}

/// The other rules are plain settings.
void PrivacyPage::loadRules(const RetentionState& state)
{
    m_context.bridge.whenDone(m_context.bridge.console().settings().snapshot(), this,
                              [this, state](const Result<SettingsSnapshot>& read) {
                                  QStringList lines;
                                  const auto days = [&read](const char* key) {
                                      for (const SettingState& row : read->rows)
                                          if (row.key == QLatin1String(key))
                                              return row.value.toInt();
                                      return 0;
                                  };
                                  if (read) {
                                      if (const int n = days("retention/media_days"))
                                          lines << tr("Files of customers: %n day(s).", nullptr, n);
                                      if (const int n = days("retention/turn_days"))
                                          lines << tr("How the AI found its answers: %n day(s).", nullptr, n);
                                      if (const int n = days("retention/session_days"))
                                          lines << tr("Unused sign-ins to the chat: %n day(s).", nullptr, n);
                                      if (const int n = days("retention/log_days"))
                                          lines << tr("Log files: %n day(s).", nullptr, n);
                                      if (const int n = days("backup/keep_days"))
                                          lines << tr("Backups: %n day(s).", nullptr, n);
                                  }
                                  m_loaded = true;
                                  m_retention->setState(state, lines.join(u'\n'));
                                  m_left->setCurrentIndex(1);
                              });
}

}  // namespace frontdesk
