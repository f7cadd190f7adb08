// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/recoveryconsole.h"
#include "ui/widgets/formfields.h"

class QProgressBar;
class QPushButton;

namespace frontdesk {

/// When the last good backup was made and the next one comes, where they lie, how far the running one is.
class StatusCard final : public Panel {
    Q_OBJECT

public:
    explicit StatusCard(QWidget* parent = nullptr);

    /// `canChoose`: the folder is a setting that can be changed here.
    void setState(const BackupState& state, bool canChoose);
    [[nodiscard]] QPushButton* folderButton() const { return m_choose; }
    [[nodiscard]] QPushButton* elsewhereButton() const { return m_elsewhere; }
    [[nodiscard]] QPushButton* openButton() const { return m_open; }
    [[nodiscard]] QProgressBar* progress() const { return m_progress; }
    [[nodiscard]] QString headline() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    IconLabel* m_icon;
    TextLabel* m_headline;
    TextLabel* m_next;
    TextLabel* m_folder;
    QProgressBar* m_progress;
    TextLabel* m_progressText;
    QPushButton* m_choose;
    QPushButton* m_elsewhere;
    QPushButton* m_open;
};

}  // namespace frontdesk
