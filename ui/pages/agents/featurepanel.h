// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/agentconsole.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace frontdesk {

class SwitchBox;

/// Switches of parts of the agent; each acts at once.
class FeaturePanel final : public QWidget {
    Q_OBJECT

public:
    explicit FeaturePanel(QWidget* parent = nullptr);
    void setFeatures(const QList<FeatureState>& features);
    [[nodiscard]] SwitchBox* box(const QString& name) const { return m_boxes.value(name); }

Q_SIGNALS:
    void switched(const QString& name, bool on);

private:
    void addRow(const QString& name, const QString& title, const QString& about);

    QVBoxLayout* m_rows;
    QHash<QString, SwitchBox*> m_boxes;
};

}  // namespace frontdesk
