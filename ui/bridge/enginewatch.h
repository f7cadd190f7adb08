// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QTimer>

namespace frontdesk {

class CoreBridge;

/// Notices an engine that does not answer: asks every 5 seconds and says so when an answer takes longer than 2.
class EngineWatch final : public QObject {
    Q_OBJECT

public:
    struct Times {
        int everyMs = 5000;
        int patienceMs = 2000;
    };

    explicit EngineWatch(CoreBridge& bridge, QObject* parent = nullptr) : EngineWatch(bridge, Times{}, parent) {}
    EngineWatch(CoreBridge& bridge, Times times, QObject* parent);
    [[nodiscard]] bool isAnswering() const { return m_answering; }

Q_SIGNALS:
    void answeringChanged(bool answering);

private:
    void ask();
    void setAnswering(bool answering);

    CoreBridge& m_bridge;
    QTimer m_next;
    QTimer m_patience;
    bool m_answering = true;
};

}  // namespace frontdesk
