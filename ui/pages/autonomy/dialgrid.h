// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/autonomyconsole.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace frontdesk {

/// Channels down, topics across; the first row and column stand for all of them.
class DialModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setView(const AutonomyView& view);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Null = not there.
    [[nodiscard]] const AutonomyCell* cell(const QModelIndex& index) const;
    /// What the last 30 days showed there; null = nothing. `shadow` figures stand behind those of drafts.
    [[nodiscard]] const AutonomyFigures* figures(const QModelIndex& index) const;
    /// One short line of it, empty = nothing.
    [[nodiscard]] QString figuresLine(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex find(const QString& channel, const QString& topic) const;

private:
    AutonomyView m_view;
    QStringList m_channels;
    QStringList m_topics;
};

/// The dial. Arrow keys move; O, S, D, A or Enter and the menu choose; Backspace follows what stands above again.
class DialGrid final : public QTableView {
    Q_OBJECT

public:
    explicit DialGrid(QWidget* parent = nullptr);
    void setView(const AutonomyView& view);
    [[nodiscard]] DialModel& model() { return m_model; }

Q_SIGNALS:
    void modeWanted(const QString& channel, const QString& topic, std::optional<frontdesk::AutonomyMode> mode);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    void want(const QModelIndex& index, std::optional<AutonomyMode> mode);
    void showMenu(const QModelIndex& index);
    void fit();

    DialModel m_model;
};

}  // namespace frontdesk
