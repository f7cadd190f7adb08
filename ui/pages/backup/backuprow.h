// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/recoveryconsole.h"
#include "ui/widgets/basics.h"

class QPushButton;

namespace frontdesk {

class TextLabel;

/// One backup: kind, when, size; a check of every byte with its outcome below; the way back to it.
class BackupRow final : public Panel {
    Q_OBJECT

public:
    explicit BackupRow(QWidget* parent = nullptr);
    /// Another file drops what was found about the one before.
    void setBackup(const BackupFile& file);
    [[nodiscard]] const BackupFile& backup() const { return m_file; }
    void setChecking();
    void setReport(const BackupReport& report);
    void setProblem(const QString& sentence);
    [[nodiscard]] QPushButton* verifyButton() const { return m_verify; }
    [[nodiscard]] QPushButton* restoreButton() const { return m_restore; }
    [[nodiscard]] QString outcome() const;

Q_SIGNALS:
    void verifyWanted(const QString& path);
    void restoreWanted(const QString& path);

private:
    void showOutcome(Icon icon, Tone tone, const QString& text);

    BackupFile m_file;
    IconLabel* m_icon;
    TextLabel* m_title;
    TextLabel* m_facts;
    QPushButton* m_verify;
    QPushButton* m_restore;
    IconLabel* m_mark;
    TextLabel* m_outcome;
};

}  // namespace frontdesk
