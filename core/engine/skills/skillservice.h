// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/coro.h"
#include "core/console/consoleservice.h"
#include "core/console/skillconsole.h"

#include <QObject>
#include <QThreadPool>

namespace frontdesk {

struct EngineCore;
struct EngineOptions;

/// SkillConsole on the engine. Lives on the engine thread; public functions of the console from any thread. The
/// configuration is written on a thread of its own, one change after the other.
class SkillService final : public QObject, public SkillConsole {
    Q_OBJECT

public:
    SkillService(const ConsoleServices& services, EngineCore& core, const EngineOptions& options,
                 QObject* parent = nullptr);
    ~SkillService() override;

    [[nodiscard]] QFuture<Result<SkillBoard>> board() override;
    [[nodiscard]] QFuture<Result<SkillBoard>> setEnabled(QString skill, bool enabled) override;
    [[nodiscard]] QFuture<Result<SkillBoard>> setPolicy(QString skill, SkillPolicy policy) override;
    [[nodiscard]] QFuture<Result<SkillTrial>> tryOut(QString skill, Json arguments, bool really) override;
    [[nodiscard]] QFuture<Result<SkillRun>> decide(QString run, bool approve) override;
    [[nodiscard]] QFuture<Result<SkillRun>> settle(QString run, bool happened) override;
    [[nodiscard]] QFuture<Result<Callback>> endCallback(QString callback, bool done) override;

private:
    [[nodiscard]] Task<SkillBoard> doBoard();
    [[nodiscard]] Task<SkillBoard> doChange(QString skill, QString key, std::optional<SettingValue> value);
    [[nodiscard]] Task<SkillTrial> doTry(QString skill, Json arguments, bool really);
    [[nodiscard]] Task<SkillRun> doDecide(QString run, bool approve);
    [[nodiscard]] Task<SkillRun> doSettle(QString run, bool happened);
    [[nodiscard]] Task<Callback> doEndCallback(QString callback, bool done);
    [[nodiscard]] QList<SkillRow> rows() const;

    const ConsoleServices& m_services;
    EngineCore& m_core;
    QThreadPool m_files;
};

/// Writes one switch of a skill (`skills: NAME: KEY`) into the file at `path`, comments and order stay; an empty value
/// removes the line. The result is loaded before it replaces the file. Blocks on the disk: pool threads only.
[[nodiscard]] Result<> writeSkillSwitch(const QString& path, const QString& skill, const QString& key,
                                        const std::optional<SettingValue>& value);

}  // namespace frontdesk
