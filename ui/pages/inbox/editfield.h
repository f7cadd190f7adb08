// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include <functional>

class QLineEdit;

namespace frontdesk {

class TextLabel;

/// A name and a value that is changed in place: Enter or leaving the field saves, Esc takes the typing back. What does
/// not pass the check stays in the field with the reason under it and is not saved.
class EditField final : public QWidget {
    Q_OBJECT

public:
    /// `check` gives a sentence, empty = fine.
    using Check = std::function<QString(const QString&)>;

    EditField(const QString& name, const QString& placeholder, Check check, QWidget* parent = nullptr);

    /// While somebody types the value is only remembered.
    void setValue(const QString& value);
    /// Somebody else's value comes: what was typed is saved for the one before when it passes the check, else dropped. It
    /// never stays in the field.
    void startOver(const QString& value);
    [[nodiscard]] QString value() const { return m_value; }
    /// From outside (the engine refused): shown until the next change.
    void setProblem(const QString& text);
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }

    /// As Enter does. False: something was being typed, which is on its way now or does not pass the check.
    bool commit();

Q_SIGNALS:
    void saveWanted(const QString& value);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Check m_check;
    QString m_value;
    QLineEdit* m_edit;
    TextLabel* m_problem;
};

/// Empty is fine for all of them.
[[nodiscard]] QString checkEmail(const QString& text);
[[nodiscard]] QString checkPhone(const QString& text);
[[nodiscard]] QString checkName(const QString& text);

}  // namespace frontdesk
