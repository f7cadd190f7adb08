// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/channels/providerform.h"

#include "ui/bridge/corebridge.h"
#include "ui/bridge/eventbatcher.h"
#include "ui/pages/settings/fieldeditors.h"
#include "ui/pages/settings/settingfield.h"
#include "ui/pages/settings/settingsbanner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/section.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toastarea.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace frontdesk {
namespace {

/// What nearly every shop fills in, in the order in which Twilio's console shows it.
QStringList firstKeys()
{
    return {QStringLiteral("twilio/account_sid"),  QStringLiteral("twilio/auth_token"),
            QStringLiteral("twilio/phone_number"), QStringLiteral("twilio/whatsapp_number"),
            QStringLiteral("twilio/intake"),       QStringLiteral("twilio/fallback_text")};
}

QStringList otherKeys()
{
    QStringList keys;
    for (const SettingGroup& group : settingGroups())
        if (group.area == u"twilio" || group.area == u"sms" || group.area == u"webhook")
            for (const SettingRow& row : group.rows)
                if (!row.isReserved() && !firstKeys().contains(row.key))
                    keys << row.key;
    return keys;
}

}  // namespace

ProviderForm::ProviderForm(const PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_restart(new SettingsBanner(SettingsBanner::Kind::Waits)),
      m_restartNow(m_restart->addAct(tr("Restart now"), Icon::RefreshCw)),
      m_body(new QWidget),
      m_store(new TextLabel({}, {12, QFont::Normal, Tone::Muted, TextFlow::Wrap})),
      m_more(new Section(tr("More settings"))),
      m_empty(new EmptyState)
{
    build();
    connect(m_restartNow, &QPushButton::clicked, this, &ProviderForm::restart);
    connect(m_empty, &EmptyState::acted, this, &ProviderForm::load);
    connect(&context.bridge.events(), &EventBatcher::programChanged, this, [this](const QString& reason) {
        if (reason == u"settings" && isVisible())
            load();
    });
}

void ProviderForm::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_restart);
    m_restart->hide();
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(new TextLabel(tr("Your Twilio account"), {18, QFont::DemiBold, Tone::Text}));
    body->addSpacing(4);
    body->addWidget(new TextLabel(
        tr("The account's name (AC…) and its secret stand on the first page of Twilio's console. Then the "
           "number that your customers write to. A field is saved when you leave it."),
        {13, QFont::Normal, Tone::Muted, TextFlow::Wrap}));
    auto* store = new QHBoxLayout;
    store->setContentsMargins(0, 8, 0, 0);
    store->setSpacing(8);
    store->addWidget(new IconLabel(Icon::KeyRound, Tone::Muted, 16), 0, Qt::AlignTop);
    store->addWidget(m_store, 1);
    body->addLayout(store);
    addRows(firstKeys(), body);
    auto* more = new QWidget;
    auto* moreColumn = new QVBoxLayout(more);
    moreColumn->setContentsMargins(0, 0, 0, 0);
    moreColumn->setSpacing(0);
    addRows(otherKeys(), moreColumn);
    m_more->setContent(more);
    m_more->setExpanded(false);
    body->addSpacing(12);
    body->addWidget(m_more);
    column->addWidget(m_body);
    column->addWidget(m_empty);
    column->addStretch(1);
    m_body->hide();
    m_empty->setMinimumHeight(scaled(260));
    m_empty->setContent(Icon::Settings, tr("Reading the settings…"), tr("They appear here in a moment."));
}

void ProviderForm::addRows(const QStringList& keys, QVBoxLayout* into)
{
    for (const QString& key : keys) {
        const SettingRow* row = findSetting(key);
        if (!row || row->isReserved())
            continue;
        auto* field = new SettingField(*row);
        connect(field, &SettingField::changeWanted, this, &ProviderForm::save);
        connect(field, &SettingField::secretWanted, this, &ProviderForm::saveSecret);
        connect(field, &SettingField::resetWanted, this, &ProviderForm::reset);
        m_fields.insert(key, field);
        into->addWidget(field);
    }
}

void ProviderForm::load()
{
    m_context.bridge.whenDone(m_context.bridge.console().settings().snapshot(), this,
                              [this](const Result<SettingsSnapshot>& read) {
                                  if (read)
                                      return take(*read);
                                  if (m_body->isHidden())
                                      m_empty->setContent(Icon::CircleAlert, tr("The settings cannot be read"),
                                                          errorSentence(read.error()), tr("Try again"));
                              });
}

void ProviderForm::take(const SettingsSnapshot& snapshot)
{
    bool waits = false;
    for (const SettingState& state : snapshot.rows)
        if (SettingField* field = m_fields.value(state.key)) {
            field->setState(state);
            waits = waits || state.waitsForRestart;
        }
    m_store->setText(snapshot.secretStore);
    m_restart->setTexts(tr("The new account takes effect at the next start."),
                        snapshot.canRestart ? tr(
                            "A restart takes a few seconds; customers who write meanwhile are answered afterwards.")
                                            : tr("End Frontdesk and start it again when it suits you."));
    m_restartNow->setVisible(snapshot.canRestart);
    m_restart->setVisible(waits);
    m_empty->hide();
    m_body->show();
}

void ProviderForm::save(const QString& key, const QString& text)
{
    m_context.bridge.whenDone(m_context.bridge.console().settings().set(key, text), this,
                              [this, key](const Result<SettingState>& result) { took(key, result, false); });
}

void ProviderForm::saveSecret(const QString& key, const QString& text)
{
    m_context.bridge.whenDone(m_context.bridge.console().settings().setSecret(key, text), this,
                              [this, key](const Result<SettingState>& result) { took(key, result, true); });
}

void ProviderForm::reset(const QString& key)
{
    SettingsConsole& settings = m_context.bridge.console().settings();
    m_context.bridge.whenDone(findSetting(key)->isSecret() ? settings.removeSecret(key) : settings.reset(key), this,
                              [this, key](const Result<SettingState>& result) { took(key, result, false); });
}

void ProviderForm::took(const QString& key, const Result<SettingState>& result, bool secret)
{
    SettingField* field = m_fields.value(key);
    if (!result) {
        field->setProblem(errorSentence(result.error()));
        return;
    }
    field->editor().showState(*result);
    field->setState(*result);
    if (secret)
        m_context.toasts.show(ToastKind::Done, tr("The secret is stored."));
    load();
    Q_EMIT saved();
}

void ProviderForm::restart()
{
    m_context.bridge.whenDone(m_context.bridge.console().settings().restart(), this, [this](const Result<>& done) {
        if (!done)
            m_context.toasts.show(ToastKind::Problem, errorSentence(done.error()));
    });
}

}  // namespace frontdesk
