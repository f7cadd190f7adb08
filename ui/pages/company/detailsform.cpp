// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/company/detailsform.h"

#include "ui/widgets/formfields.h"

#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimeZone>

namespace frontdesk {

DetailsForm::DetailsForm(Scope scope, QWidget* parent) : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(14);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_name = addLine(grid, 0, 0, "companyName", tr("Name of the company"), {}, 1);
    addZone(grid, 0, 1);
    m_phone = addLine(grid, 1, 0, "phone", tr("Telephone"), {});
    m_email = addLine(grid, 1, 1, "email", tr("E-mail"), {});
    m_website = addLine(grid, 2, 0, "website", tr("Web site"), tr("For example https://www.example.com"));
    if (scope == Scope::Short)
        return;
    m_agent = addLine(grid, 2, 1, "agentName", tr("Name of the assistant"), tr("Customers see it above its answers."));
    m_description = addText(grid, 3, "description", tr("What you do"), tr("One or two sentences."), 2);
    m_greeting = addText(grid, 4, "greeting", tr("Greeting"),
                         tr("Opens the chat. {company_name} and {agent_name} are filled in."), 2);
    m_disclosure = addText(
        grid, 5, "disclosure", tr("Notice that an AI answers"),
        tr("Said at the start of every conversation. Leave it empty for the usual words; it cannot be switched off."),
        2);
}

QLineEdit* DetailsForm::addLine(QGridLayout* grid, int row, int column, const char* key, const QString& label,
                                const QString& hint, int columns)
{
    QLineEdit* edit = makeLineEdit();
    edit->setMaxLength(200);
    auto* field = new FormField(label, edit, hint);
    m_fields.insert(QString::fromLatin1(key), field);
    grid->addWidget(field, row, column, 1, columns, Qt::AlignTop);
    connect(edit, &QLineEdit::textEdited, this, [this, field] {
        field->setProblem({});
        Q_EMIT edited();
    });
    return edit;
}

QPlainTextEdit* DetailsForm::addText(QGridLayout* grid, int row, const char* key, const QString& label,
                                     const QString& hint, int lines)
{
    QPlainTextEdit* edit = makeTextEdit(lines);
    auto* field = new FormField(label, edit, hint);
    m_fields.insert(QString::fromLatin1(key), field);
    grid->addWidget(field, row, 0, 1, 2);
    connect(edit, &QPlainTextEdit::textChanged, this, [this, field] {
        field->setProblem({});
        Q_EMIT edited();
    });
    return edit;
}

void DetailsForm::addZone(QGridLayout* grid, int row, int column)
{
    m_zone = addLine(grid, row, column, "timeZone", tr("Time zone"), {});
    QStringList names{QStringLiteral("UTC")};
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        if (id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("System"))
            names << QString::fromLatin1(id);
    auto* completer = new QCompleter(names, m_zone);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_zone->setCompleter(completer);
}

void DetailsForm::setDetails(const BusinessDetails& details)
{
    const QSignalBlocker quiet(this);
    m_name->setText(details.companyName);
    m_phone->setText(details.phone);
    m_email->setText(details.email);
    m_website->setText(details.website);
    m_zone->setText(details.timeZone);
    if (m_agent) {
        m_agent->setText(details.agentName);
        m_description->setPlainText(details.description);
        m_greeting->setPlainText(details.greeting);
        m_disclosure->setPlainText(details.disclosure);
    }
    clearProblems();
}

void DetailsForm::putInto(BusinessDetails& details) const
{
    details.companyName = m_name->text().trimmed();
    details.phone = m_phone->text().trimmed();
    details.email = m_email->text().trimmed();
    details.website = m_website->text().trimmed();
    details.timeZone = m_zone->text().trimmed();
    // What people type is the bare name.
    if (!details.website.isEmpty() && !details.website.contains(u"://"))
        details.website.prepend(QStringLiteral("https://"));
    if (!m_agent)
        return;
    details.agentName = m_agent->text().trimmed();
    details.description = m_description->toPlainText().simplified();
    details.greeting = m_greeting->toPlainText().simplified();
    details.disclosure = m_disclosure->toPlainText().simplified();
}

bool DetailsForm::showProblem(const Error& error)
{
    FormField* field = m_fields.value(error.detail);
    if (!field)
        return false;
    field->setProblem(error.userText);
    field->editor()->setFocus(Qt::OtherFocusReason);
    return true;
}

void DetailsForm::clearProblems()
{
    for (FormField* field : std::as_const(m_fields))
        field->setProblem({});
}

bool DetailsForm::complete()
{
    if (m_name->text().trimmed().isEmpty())
        return !showProblem(
            {ErrorCode::InvalidInput, tr("Write the name of your company."), QStringLiteral("companyName")});
    // What the machine itself is set to counts: "Etc/UTC" is in no list.
    if (const QByteArray zone = m_zone->text().trimmed().toUtf8();
        !QTimeZone::isTimeZoneIdAvailable(zone) && zone != QTimeZone::systemTimeZoneId())
        return !showProblem({ErrorCode::InvalidInput,
                             tr("Choose a time zone from the list, for example Europe/Berlin."),
                             QStringLiteral("timeZone")});
    return true;
}

}  // namespace frontdesk
