// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/channelconsole.h"
#include "ui/widgets/basics.h"

namespace frontdesk {

class TextLabel;

/// One finding of the setup doctor: what is so, why it matters, what to do, and a button when the program can mend it.
class FindingRow final : public Panel {
    Q_OBJECT

public:
    explicit FindingRow(QWidget* parent = nullptr);
    /// `account` in words; empty = the program as a whole.
    void setCheck(const DoctorCheck& check, const QString& account);
    /// While it is being mended the button rests.
    void setMending(bool mending);
    [[nodiscard]] const DoctorCheck& check() const { return m_check; }
    [[nodiscard]] QPushButton* fixButton() const { return m_fix; }

Q_SIGNALS:
    void fixWanted();

private:
    DoctorCheck m_check;
    IconLabel* m_icon;
    TextLabel* m_title;
    TextLabel* m_account;
    ChipLabel* m_level;
    TextLabel* m_found;
    TextLabel* m_matters;
    TextLabel* m_advice;
    QPushButton* m_fix;
};

}  // namespace frontdesk
