// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/turntrace.h"
#include "ui/widgets/basics.h"

class QStackedLayout;
class QVBoxLayout;

namespace frontdesk {

class EmptyState;
class Section;
class TextLabel;

/// Steps of a turn as bars on one time scale.
class TimingBars final : public QWidget {
    Q_OBJECT

public:
    explicit TimingBars(QWidget* parent = nullptr);
    void setTiming(const TraceTiming& timing);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Row {
        QString name;
        qint64 micros;
        Tone tone;
    };
    QList<Row> m_rows;
};

/// What the AI did for one message: outcome, understanding, passages, skills, guards, timing. Each part folds.
class TraceView final : public Panel {
    Q_OBJECT

public:
    explicit TraceView(QWidget* parent = nullptr);
    void showTrace(const TurnTrace& trace);
    void showNothing(Icon icon, const QString& title, const QString& text);
    [[nodiscard]] bool hasTrace() const;
    [[nodiscard]] QList<Section*> sections() const { return m_sections; }

private:
    Section* addSection(const QString& title);
    void clear();
    void addOutcome(const TurnTrace& trace);
    void addUnderstanding(const TurnTrace& trace);
    void addPassages(const TurnTrace& trace);
    void addCalls(const TurnTrace& trace);
    void addGuards(const TurnTrace& trace);
    void addTiming(const TurnTrace& trace);

    QStackedLayout* m_stack;
    EmptyState* m_empty;
    QWidget* m_page;
    QVBoxLayout* m_column = nullptr;
    QList<Section*> m_sections;
};

}  // namespace frontdesk
