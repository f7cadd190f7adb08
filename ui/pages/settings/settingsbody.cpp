// SPDX-License-Identifier: GPL-3.0-or-later
// The content of the settings page: fields of an area, results of a search.
#include "ui/bridge/corebridge.h"
#include "ui/pages/settings/sections.h"
#include "ui/pages/settings/settingfield.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/pages/settings/settingtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/section.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>

namespace frontdesk {
namespace {

constexpr int BodyWidth = 760;

}  // namespace

QVBoxLayout* SettingsPage::startBody()
{
    m_fields.clear();
    auto* body = new Panel(Tone::Window);
    auto* outer = new QHBoxLayout(body);
    outer->setContentsMargins(28, 20, 28, 28);
    auto* column = new QWidget;
    column->setMaximumWidth(scaled(BodyWidth));
    m_body = new QVBoxLayout(column);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    outer->addWidget(column, 1);
    outer->addStretch(0);
    m_scroll->setWidget(body);
    return m_body;
}

void SettingsPage::finishBody() { m_body->addStretch(1); }

void SettingsPage::showArea(const QString& id)
{
    m_area = id;
    if (!m_loaded)
        return;
    startBody();
    for (const SettingsSection& section : settingsSections()) {
        if (section.id != id)
            continue;
        addTitle(section.title);
        m_body->addWidget(section.create(m_context, nullptr));
    }
    for (const SettingGroup& group : settingGroups()) {
        if (group.area != id)
            continue;
        addTitle(settingtext::areaTitle(group));
        if (SettingsConsole::testableAreas().contains(id))
            addTest(id);
        addSecretStore(group);
        addRows(group, false, m_body);
        if (id == u"app")
            addNotices();
    }
    if (id == u"unused")
        addUnused();
    finishBody();
}

void SettingsPage::showFound(const QString& text)
{
    if (!m_loaded)
        return;
    startBody();
    const QString wanted = text.toLower();
    int found = 0;
    for (const SettingsSection& section : settingsSections()) {
        if (!QString(section.title % u' ' % section.words).toLower().contains(wanted))
            continue;
        ++found;
        addTitle(section.title);
        m_body->addWidget(section.create(m_context, nullptr));
    }
    for (const SettingGroup& group : settingGroups()) {
        bool titled = false;
        for (const SettingRow& row : group.rows) {
            if (!settingtext::searchText(row, group).contains(wanted))
                continue;
            ++found;
            if (!std::exchange(titled, true))
                addTitle(settingtext::areaTitle(group));
            m_body->addWidget(makeField(row));
        }
    }
    if (found == 0)
        addTitle(tr("Nothing found"), tr("No setting has “%1” in its name, key or explanation.").arg(text));
    finishBody();
}

void SettingsPage::addTitle(const QString& title, const QString& text)
{
    if (m_body->count() > 0)
        m_body->addSpacing(22);
    m_body->addWidget(new TextLabel(title, {18, QFont::DemiBold, Tone::Text}));
    if (!text.isEmpty()) {
        m_body->addSpacing(6);
        m_body->addWidget(new TextLabel(text, {13, QFont::Normal, Tone::Muted, TextFlow::Wrap}));
    }
    m_body->addSpacing(4);
}

SettingField* SettingsPage::makeField(const SettingRow& row)
{
    auto* field = new SettingField(row);
    field->setState(m_states.value(row.key));
    connect(field, &SettingField::changeWanted, this, &SettingsPage::save);
    connect(field, &SettingField::secretWanted, this, &SettingsPage::saveSecret);
    connect(field, &SettingField::resetWanted, this, &SettingsPage::reset);
    m_fields.insert(row.key, field);
    return field;
}

void SettingsPage::addRows(const SettingGroup& group, bool reserved, QVBoxLayout* into)
{
    for (const SettingRow& row : group.rows)
        if (row.isReserved() == reserved)
            into->addWidget(makeField(row));
}

void SettingsPage::addUnused()
{
    addTitle(
        tr("Not used by this version"),
        tr("These names are known, so that a configuration written for other systems loads. Nothing uses them yet."));
    m_body->addSpacing(8);
    for (const SettingGroup& group : settingGroups()) {
        auto* content = new QWidget;
        auto* column = new QVBoxLayout(content);
        column->setContentsMargins(0, 0, 0, 0);
        addRows(group, true, column);
        if (column->isEmpty()) {
            delete content;
            continue;
        }
        auto* section = new Section(settingtext::areaTitle(group));
        section->setSummary(QLocale().toString(column->count()));
        section->setContent(content);
        section->setExpanded(false);
        m_body->addWidget(section);
    }
}

void SettingsPage::addTest(const QString& area)
{
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 8, 0, 4);
    line->setSpacing(10);
    QPushButton* button = makeButton(area == u"server" ? tr("Test the public address")
                                     : area == u"log"  ? tr("Test the log file")
                                                       : tr("Test the data folder"),
                                     ButtonKind::Plain, Icon::Stethoscope);
    button->setObjectName(u"test-" % area);
    auto* icon = new IconLabel(Icon::CircleCheck, Tone::Ok, 16);
    auto* result = new TextLabel({}, {12, QFont::Normal, Tone::Text, TextFlow::Wrap});
    result->setObjectName(u"result-" % area);
    icon->hide();
    line->addWidget(button, 0, Qt::AlignTop);
    line->addWidget(icon, 0, Qt::AlignVCenter);
    line->addWidget(result, 1, Qt::AlignVCenter);
    m_body->addLayout(line);
    connect(button, &QPushButton::clicked, this, [this, area, button, icon, result] {
        button->setEnabled(false);
        icon->hide();
        result->setText(tr("Testing…"));
        // The area may be left before the answer comes: the widgets are then gone, and so is their context.
        m_context.bridge.whenDone(m_context.bridge.console().settings().test(area), button,
                                  [button, icon, result](const Result<SettingsTestResult>& done) {
                                      button->setEnabled(true);
                                      const bool good = done && done->good;
                                      icon->setIcon(good ? Icon::CircleCheck : Icon::CircleAlert,
                                                    good ? Tone::Ok : Tone::Urgent);
                                      icon->show();
                                      result->setText(done ? tr("%1 (%2 ms)", "result of a test, duration")
                                                                 .arg(done->text, QLocale().toString(done->millis))
                                                           : errorSentence(done.error()));
                                  });
    });
}

void SettingsPage::addSecretStore(const SettingGroup& group)
{
    const auto secret = [](const SettingRow& row) { return row.isSecret() && !row.isReserved(); };
    if (m_snapshot.secretStore.isEmpty()
        || (group.area != u"app" && std::none_of(group.rows.begin(), group.rows.end(), secret)))
        return;
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 8, 0, 4);
    line->setSpacing(8);
    line->addWidget(new IconLabel(Icon::KeyRound, Tone::Muted, 16), 0, Qt::AlignTop);
    line->addWidget(new TextLabel(m_snapshot.secretStore, {12, QFont::Normal, Tone::Muted, TextFlow::Wrap}), 1);
    m_body->addLayout(line);
}

void SettingsPage::addNotices()
{
    QStringList lines = m_snapshot.notices;
    lines.prepend(tr("Changes are saved in %1; its comments stay.").arg(m_snapshot.file));
    addTitle(tr("Notes"));
    for (const QString& notice : std::as_const(lines)) {
        m_body->addSpacing(4);
        m_body->addWidget(new TextLabel(notice, {12, QFont::Normal, Tone::Muted, TextFlow::Wrap}));
    }
}

}  // namespace frontdesk
