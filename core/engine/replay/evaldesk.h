// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/coro.h"
#include "core/engine/engineoptions.h"
#include "core/engine/replay/evalmeter.h"
#include "core/engine/replay/scenariocheck.h"
#include "core/model/egress.h"
#include "core/store/sessionstore.h"

#include <QTemporaryDir>

#include <atomic>
#include <memory>

namespace frontdesk {

struct EngineCore;

/// The clock of an evaluation: shows what it was set to and stands still, or goes with the real one. Thread-safe.
class DeskClock final : public Clock {
public:
    [[nodiscard]] Micros now() const override;
    [[nodiscard]] Micros steady() const override;
    /// 0 = the real time.
    void show(Micros at) { m_shown = at; }
    void advance(Micros by);

private:
    SystemClock m_real;
    std::atomic<Micros> m_shown = 0;
};

/// What a desk is made of.
struct DeskSetup {
    EngineOptions options;  ///< of this business; folders, ports and keys are replaced by ones of the desk's own
    QList<PlantedDocument> documents;
    QHash<QString, Json> results;
    QString canary;  ///< a code word at the end of the instructions; empty = none
    /// Instead of the file of `options`; null = that file. Its documents are those of its own path.
    AgentConfigPtr config;
    /// Of the running engine, which outlives the desk: a remote model that is asked here is real, and so are its costs and
    /// what leaves. Null = the desk's own, which goes with it.
    EgressRecorder* recorder = nullptr;
    std::shared_ptr<UsageMeter> meter;
};

/// A whole engine in memory and a temporary folder, without listeners: customers write through the real intake, turns
/// run through the real hub. Skills out of files (HTTP, SQL, scripts, MCP) are left out: they would really happen. Thread of its creator, which needs an event loop; serves one customer at a time.
class EvalDesk {
public:
    explicit EvalDesk(DeskSetup setup);
    ~EvalDesk();
    Q_DISABLE_COPY_MOVE(EvalDesk)

    /// Configuration, store, documents. InvalidInput: the configuration, as "file:line: sentence".
    [[nodiscard]] Task<> open();
    /// A new customer; the clock shows `scenario.now`. say() speaks for the newest one.
    [[nodiscard]] Task<> enter(EvalScenario scenario);
    /// The customer writes; finishes when the reaction has.
    [[nodiscard]] Task<TurnSeen> say(QString text);
    /// Ends what runs; the folder goes with the object. Before the desk goes, also when open() failed.
    [[nodiscard]] Task<> close();

    [[nodiscard]] EngineCore& core() const { return *m_core; }
    [[nodiscard]] const ProtectedData& data() const { return m_data; }
    [[nodiscard]] QString folder() const { return m_dir.path(); }

private:
    [[nodiscard]] AgentConfigPtr prepared(AgentConfigPtr config) const;
    void takeLiveParts();
    [[nodiscard]] Task<> ingest();
    [[nodiscard]] Task<> verify(QString name, QString email);
    [[nodiscard]] Task<> settle();
    [[nodiscard]] Task<TurnSeen> look(Accepted accepted);
    void takeRecord(TurnSeen& seen, const TurnRecord& record) const;

    QTemporaryDir m_dir;
    DeskClock m_clock;
    DeskSetup m_setup;
    EngineOptions m_options;
    std::unique_ptr<EngineCore> m_core;
    ProtectedData m_data;
    WebSession m_session;
    int m_written = 0;
    bool m_closed = false;
};

}  // namespace frontdesk
