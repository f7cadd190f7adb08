// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/healthconsole.h"
#include "ui/shell/page.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace frontdesk {

class ChipLabel;
class EmptyState;
class FigureTile;
class LogView;
class ServiceRow;
class SettingsBanner;
class TextLabel;

/// How the program is: its parts, figures, log, and the bundle for somebody who helps. Asks each second while seen.
class HealthPage final : public QWidget {
    Q_OBJECT

public:
    explicit HealthPage(const PageContext& context, QWidget* parent = nullptr);
    [[nodiscard]] static Page description();

    [[nodiscard]] QList<ServiceRow*> rows() const { return m_rows; }
    [[nodiscard]] LogView* logView() const { return m_log; }
    [[nodiscard]] QPushButton* saveButton() const { return m_save; }
    [[nodiscard]] QPushButton* copyButton() const { return m_copy; }
    [[nodiscard]] EmptyState* placeholder() const { return m_empty; }
    /// Shown until the recovery sheet is kept.
    [[nodiscard]] SettingsBanner* sheetBanner() const { return m_sheet; }
    [[nodiscard]] FigureTile* tile(const QString& key) const;
    /// Writes the bundle; the button asks for the path first.
    void saveTo(const QString& path);
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildHeader();
    [[nodiscard]] QWidget* buildParts();
    void show(const HealthSnapshot& snapshot);
    void showServices(const HealthSnapshot& snapshot);
    void showFigures(const HealthSnapshot& snapshot);
    void showProblem(const Error& error);
    void askForPath();
    void askForSheet();

    PageContext m_context;
    HealthSnapshot m_snapshot;
    QTimer m_second;
    bool m_asking = false;
    ChipLabel* m_overall;
    QPushButton* m_copy;
    QPushButton* m_save;
    QWidget* m_parts = nullptr;
    QWidget* m_list = nullptr;
    EmptyState* m_empty;
    QList<ServiceRow*> m_rows;
    QHash<QString, FigureTile*> m_tiles;
    TextLabel* m_versions;
    SettingsBanner* m_sheet;
    LogView* m_log;
};

}  // namespace frontdesk
