// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/businessconsole.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLineEdit;
class QPlainTextEdit;

namespace frontdesk {

class FormField;

/// Name, contact and words of the company. Hours and special days live in editors of their own.
class DetailsForm final : public QWidget {
    Q_OBJECT

public:
    enum class Scope : quint8 { Short, Full };  ///< Short = what the first step needs
    explicit DetailsForm(Scope scope, QWidget* parent = nullptr);

    void setDetails(const BusinessDetails& details);
    /// Writes the fields of this form into `details`, leaves the others.
    void putInto(BusinessDetails& details) const;
    /// Shows the sentence at the field that the error names, and goes there; false when it is about no field here.
    bool showProblem(const Error& error);
    void clearProblems();
    /// Empty = complete; else the first problem, shown at its field.
    [[nodiscard]] bool complete();

Q_SIGNALS:
    void edited();

private:
    QLineEdit* addLine(QGridLayout* grid, int row, int column, const char* key, const QString& label,
                       const QString& hint, int columns = 1);
    QPlainTextEdit* addText(QGridLayout* grid, int row, const char* key, const QString& label, const QString& hint,
                            int lines);
    void addZone(QGridLayout* grid, int row, int column);

    QHash<QString, FormField*> m_fields;
    QLineEdit* m_name;
    QLineEdit* m_phone;
    QLineEdit* m_email;
    QLineEdit* m_website;
    QLineEdit* m_zone = nullptr;
    QPlainTextEdit* m_description = nullptr;
    QLineEdit* m_agent = nullptr;
    QPlainTextEdit* m_greeting = nullptr;
    QPlainTextEdit* m_disclosure = nullptr;
};

}  // namespace frontdesk
