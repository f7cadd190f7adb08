// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settingspage.h"

#include "ui/bridge/corebridge.h"
#include "ui/bridge/eventbatcher.h"
#include "ui/bridge/preferences.h"
#include "ui/bridge/undobook.h"
#include "ui/pages/settings/fieldeditors.h"
#include "ui/pages/settings/sections.h"
#include "ui/pages/settings/settingfield.h"
#include "ui/pages/settings/settingsbanner.h"
#include "ui/pages/settings/settingtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/areadelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/focushand.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toastarea.h"

#include <QAction>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUrl>

namespace frontdesk {
namespace {

constexpr int StartWidth = 236;
const QString UnusedArea = QStringLiteral("unused");

bool hasUsedRows(const SettingGroup& group)
{
    return std::any_of(group.rows.begin(), group.rows.end(), [](const SettingRow& row) { return !row.isReserved(); });
}

}  // namespace

Page SettingsPage::description()
{
    return {QStringLiteral("settings"), tr("Settings"), Icon::Settings,
            [](const PageContext& context, QWidget* parent) -> QWidget* { return new SettingsPage(context, parent); },
            PageGroup::SetUp};
}

SettingsPage::SettingsPage(const PageContext& context, QWidget* parent)
    : Panel(Tone::Window, NoEdge, parent),
      m_context(context),
      m_search(new QLineEdit),
      m_areas(new QListWidget),
      m_problems(new SettingsBanner(SettingsBanner::Kind::Wrong)),
      m_restart(new SettingsBanner(SettingsBanner::Kind::Waits)),
      m_scroll(new QScrollArea),
      m_empty(new EmptyState),
      m_stack(new QStackedWidget)
{
    build();
    wire();
    fillAreas();
    load();
}

void SettingsPage::build()
{
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(makeStart());
    across->addWidget(makeContent(), 1);
    handFocusTo(this, m_search);
}

QWidget* SettingsPage::makeStart()
{
    auto* start = new Panel(Tone::Surface, EndEdge);
    start->setFixedWidth(scaled(StartWidth));
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(tr("Search settings"));
    m_search->addAction(themedIcon(Icon::Search), QLineEdit::LeadingPosition);
    m_clear = m_search->addAction(themedIcon(Icon::Cross), QLineEdit::TrailingPosition);
    m_clear->setText(tr("Clear the search"));
    m_clear->setToolTip(m_clear->text());
    m_clear->setVisible(false);
    m_search->setTextMargins(6, 0, 6, 0);
    m_areas->setAccessibleName(tr("Areas of the settings"));
    m_areas->setFrameShape(QFrame::NoFrame);
    m_areas->setItemDelegate(new AreaDelegate(m_areas));
    m_areas->setMouseTracking(true);
    m_areas->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_areas->setTextElideMode(Qt::ElideRight);
    auto* column = new QVBoxLayout(start);
    column->setContentsMargins(12, 14, 12, 12);
    column->setSpacing(10);
    column->addWidget(new TextLabel(tr("Settings"), {18, QFont::DemiBold, Tone::Text}));
    column->addWidget(m_search);
    column->addWidget(m_areas, 1);
    return start;
}

QWidget* SettingsPage::makeContent()
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_scroll);
    m_empty->setContent(Icon::Settings, tr("Reading the settings…"), tr("They appear here in a moment."));
    m_problems->hide();
    m_restart->hide();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_banners = new QWidget;
    auto* banners = new QVBoxLayout(m_banners);
    banners->setContentsMargins(20, 12, 20, 0);
    banners->setSpacing(8);
    banners->addWidget(m_problems);
    banners->addWidget(m_restart);
    m_banners->hide();
    column->addWidget(m_banners);
    column->addWidget(m_stack, 1);
    return content;
}

void SettingsPage::fillAreas()
{
    const QSignalBlocker quiet(m_areas);
    const auto add = [this](const QString& id, const QString& title) {
        auto* item = new QListWidgetItem(title, m_areas);
        item->setData(Qt::UserRole, id);
    };
    for (const SettingsSection& section : settingsSections())
        add(section.id, section.title);
    for (const SettingGroup& group : settingGroups())
        if (hasUsedRows(group))
            add(group.area, settingtext::areaTitle(group));
    add(UnusedArea, tr("Not used by this version"));
    m_areas->setCurrentRow(0);
    m_area = m_areas->item(0)->data(Qt::UserRole).toString();
}

void SettingsPage::wire()
{
    connect(m_areas, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (!item)
            return;
        const QSignalBlocker quiet(m_search);
        m_search->clear();
        m_clear->setVisible(false);
        showArea(item->data(Qt::UserRole).toString());
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_clear->setVisible(!text.isEmpty());
        if (text.trimmed().isEmpty())
            return openArgument(m_area);
        // The results come from all areas.
        const QSignalBlocker quiet(m_areas);
        m_areas->setCurrentRow(-1);
        showFound(text.trimmed());
    });
    connect(m_clear, &QAction::triggered, m_search, &QLineEdit::clear);
    connect(m_empty, &EmptyState::acted, this, &SettingsPage::load);
    connect(&m_context.bridge.events(), &EventBatcher::programChanged, this, [this](const QString& reason) {
        if (reason == u"settings" || reason.startsWith(u"agent_config") || reason == u"staff")
            load();
    });
    connect(m_restart->addAct(tr("Restart now"), Icon::RefreshCw), &QPushButton::clicked, this, &SettingsPage::restart);
    connect(m_problems->addAct(tr("Open file"), Icon::FileText), &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_snapshot.agent.path)); });
    connect(m_problems->addAct(tr("Read again"), Icon::RotateCcw), &QPushButton::clicked, this, [this] {
        m_context.bridge.whenDone(
            m_context.bridge.console().settings().reloadAgentConfig(), this, [this](const Result<>& done) {
                if (done)
                    m_context.toasts.show(ToastKind::Done, tr("The agent configuration is in use."));
                load();
            });
    });
}

void SettingsPage::load()
{
    m_context.bridge.whenDone(m_context.bridge.console().settings().snapshot(), this,
                              [this](const Result<SettingsSnapshot>& read) {
                                  if (read)
                                      return take(*read);
                                  if (!m_loaded)
                                      m_empty->setContent(Icon::CircleAlert, tr("The settings cannot be read"),
                                                          errorSentence(read.error()), tr("Try again"));
                              });
}

void SettingsPage::take(const SettingsSnapshot& snapshot)
{
    m_snapshot = snapshot;
    for (const SettingState& state : snapshot.rows)
        m_states.insert(state.key, state);
    showBanners();
    if (std::exchange(m_loaded, true)) {
        for (SettingField* field : std::as_const(m_fields))
            field->setState(m_states.value(field->row().key));
        return;
    }
    m_stack->setCurrentWidget(m_scroll);
    if (m_search->text().trimmed().isEmpty())
        showArea(m_area);
    else
        showFound(m_search->text().trimmed());
    if (const QString wanted = std::exchange(m_wanted, {}); !wanted.isEmpty())
        openArgument(wanted);
}

void SettingsPage::showBanners()
{
    const QStringList lines = m_snapshot.agent.problems.split(u'\n', Qt::SkipEmptyParts);
    QStringList shown = lines.mid(0, 5);
    if (lines.size() > shown.size())
        shown << tr("and %n more", nullptr, int(lines.size() - shown.size()));
    m_problems->setTexts(
        tr("The changed agent configuration is not in use: the earlier one answers until this is mended."),
        shown.join(u'\n'));
    m_problems->setVisible(!lines.isEmpty());
    m_restart->setTexts(tr("Some changes take effect at the next start."),
                        m_snapshot.canRestart ? tr(
                            "A restart takes a few seconds; customers who write meanwhile are answered afterwards.")
                                              : tr("End Frontdesk and start it again when it suits you."));
    m_restart->findChild<QPushButton*>()->setVisible(m_snapshot.canRestart);
    m_restart->setVisible(m_snapshot.restartNeeded);
    m_banners->setVisible(!lines.isEmpty() || m_snapshot.restartNeeded);
}

void SettingsPage::openArgument(const QString& argument)
{
    if (argument.isEmpty())
        return;
    if (!m_loaded) {
        m_wanted = argument;
        return;
    }
    const SettingRow* row = findSetting(argument);
    const QString area = !row ? argument : row->isReserved() ? UnusedArea : row->area();
    for (int i = 0; i < m_areas->count(); ++i) {
        if (m_areas->item(i)->data(Qt::UserRole).toString() != area)
            continue;
        const QSignalBlocker quiet(m_search);
        const QSignalBlocker still(m_areas);
        m_search->clear();
        m_clear->setVisible(false);
        m_areas->setCurrentRow(i);
        showArea(area);
    }
    if (SettingField* found = row ? m_fields.value(row->key) : nullptr) {
        m_body->activate();
        m_scroll->ensureWidgetVisible(found);
        found->editor().field()->setFocus(Qt::OtherFocusReason);
    }
}

QString SettingsPage::currentArgument() const { return m_area; }

void SettingsPage::save(const QString& key, const QString& text)
{
    const SettingState before = m_states.value(key);
    m_context.bridge.whenDone(m_context.bridge.console().settings().set(key, text), this,
                              [this, before](const Result<SettingState>& result) { saved(before, result); });
}

void SettingsPage::saveSecret(const QString& key, const QString& text)
{
    m_context.bridge.whenDone(m_context.bridge.console().settings().setSecret(key, text), this,
                              [this, key](const Result<SettingState>& result) {
                                  if (SettingField* shown = m_fields.value(key)) {
                                      if (result) {
                                          shown->editor().showState(*result);
                                          shown->setState(*result);
                                      } else
                                          shown->setProblem(errorSentence(result.error()));
                                  }
                                  if (result) {
                                      m_states.insert(key, *result);
                                      m_context.toasts.show(ToastKind::Done, tr("The secret is stored."));
                                      load();
                                  }
                              });
}

void SettingsPage::reset(const QString& key)
{
    const SettingState before = m_states.value(key);
    SettingsConsole& settings = m_context.bridge.console().settings();
    const bool secret = findSetting(key)->isSecret();
    m_context.bridge.whenDone(secret ? settings.removeSecret(key) : settings.reset(key), this,
                              [this, before](const Result<SettingState>& result) { saved(before, result); });
}

void SettingsPage::saved(const SettingState& before, const Result<SettingState>& result)
{
    SettingField* shown = m_fields.value(before.key);
    if (!result) {
        if (shown)
            shown->setProblem(errorSentence(result.error()));
        else
            m_context.toasts.show(ToastKind::Problem, errorSentence(result.error()));
        return;
    }
    m_states.insert(before.key, *result);
    if (shown) {
        shown->editor().showState(*result);
        shown->setState(*result);
    }
    actAtOnce(*result);
    const SettingRow* row = findSetting(before.key);
    if (!row->isSecret() && (before.value != result->value || before.canReset != result->canReset))
        m_context.undo.push(tr("“%1” was changed", "name of a setting").arg(settingtext::label(*row)), this,
                            [this, before] { takeBack(before); });
    load();
}

void SettingsPage::takeBack(const SettingState& before)
{
    SettingsConsole& settings = m_context.bridge.console().settings();
    m_context.bridge.whenDone(before.canReset ? settings.set(before.key, before.value) : settings.reset(before.key),
                              this, [this, key = before.key](const Result<SettingState>& result) {
                                  if (!result)
                                      return m_context.toasts.show(ToastKind::Problem, errorSentence(result.error()));
                                  if (SettingField* shown = m_fields.value(key))
                                      shown->editor().showState(*result);
                                  actAtOnce(*result);
                                  load();
                              });
}

/// What the window itself does with a setting.
void SettingsPage::actAtOnce(const SettingState& state)
{
    Preferences& preferences = m_context.preferences;
    if (state.key == u"ui/theme")
        preferences.setThemeMode(state.value == u"light"  ? ThemeMode::Light
                                 : state.value == u"dark" ? ThemeMode::Dark
                                                          : ThemeMode::System);
    // Later: another language rebuilds this page.
    if (state.key == u"app/language")
        QMetaObject::invokeMethod(
            &preferences, [&preferences, language = state.value] { preferences.setLanguage(language); },
            Qt::QueuedConnection);
}

void SettingsPage::restart()
{
    m_context.bridge.whenDone(m_context.bridge.console().settings().restart(), this, [this](const Result<>& done) {
        if (!done)
            m_context.toasts.show(ToastKind::Problem, errorSentence(done.error()));
    });
}

}  // namespace frontdesk
