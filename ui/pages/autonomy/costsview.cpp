// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/autonomy/costsview.h"

#include "ui/models/costtext.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace frontdesk {
namespace {

constexpr double WarnFrom = 0.8;

}  // namespace

/// How much of the day's limit is used.
class CostsView::Bar final : public QWidget {
public:
    explicit Bar(double part) : m_part(qBound(0.0, part, 1.0)) { setFixedHeight(scaled(8)); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paint::roundedRect(&painter, rect(), 4, tone(Tone::ChipBack), QColor(Qt::transparent));
        const Tone fill = m_part >= 1 ? Tone::UrgentFill : m_part >= WarnFrom ? Tone::WaitBar : Tone::AccentFill;
        const QRect used(0, 0, int(width() * m_part), height());
        if (used.width() > 0)
            paint::roundedRect(&painter, QStyle::visualRect(layoutDirection(), rect(), used), 4, tone(fill),
                               QColor(Qt::transparent));
    }

private:
    double m_part;
};

CostsView::CostsView(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(14);
}

void CostsView::say(TextLabel* label, QVBoxLayout* into)
{
    m_said << label->text();
    into->addWidget(label);
}

void CostsView::setReport(const UsageReport& report)
{
    delete m_body;
    m_said.clear();
    m_body = new QWidget;
    m_layout->addWidget(m_body);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    const QString sum = display::money(report.total.cost);
    say(new TextLabel(sum.isEmpty() ? tr("No price is known") : sum, {24, QFont::DemiBold}), column);
    say(new TextLabel(tr("%1 in %n call(s)", nullptr, int(report.total.calls))
                          .arg(display::tokens(report.total.tokensIn, report.total.tokensOut)),
                      {13, QFont::Normal, Tone::Muted, TextFlow::Wrap}),
        column);
    if (report.total.unpriced > 0)
        say(new TextLabel(tr("%n call(s) are not in this sum: nobody has said what their model costs (costs: in "
                             "agent_config.yml).",
                             nullptr, int(report.total.unpriced)),
                          {13, QFont::Normal, Tone::Wait, TextFlow::Wrap}),
            column);
    if (report.capPerDay > 0) {
        const double part = double(report.spentToday) / double(report.capPerDay);
        column->addWidget(new Bar(part));
        const QString used = tr("Today %1 of %2", "money, limit")
                                 .arg(display::money(report.spentToday, report.currency),
                                      display::money(report.capPerDay, report.currency));
        say(new TextLabel(used, {13, QFont::Medium, part >= WarnFrom ? Tone::Wait : Tone::Text}), column);
        if (part >= 1)
            say(new TextLabel(tr("The limit is reached: the built-in engine answers until midnight."),
                              {13, QFont::Normal, Tone::Urgent, TextFlow::Wrap}),
                column);
    } else {
        say(new TextLabel(tr("There is no limit for a day (costs: per_day in agent_config.yml)."),
                          {13, QFont::Normal, Tone::Muted, TextFlow::Wrap}),
            column);
    }
    addTable(tr("By model"), tr("Model"), report.models);
    addTable(tr("By agent"), tr("Agent"), report.agents);
}

void CostsView::addTable(const QString& title, const QString& nameOf, const QList<UsageLine>& lines)
{
    auto* column = static_cast<QVBoxLayout*>(m_body->layout());
    if (lines.isEmpty())
        return;
    column->addSpacing(8);
    say(new TextLabel(title, {14, QFont::DemiBold}), column);
    auto* table = new QWidget;
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    const QStringList heads{nameOf, tr("Calls"), tr("Tokens"), tr("Cost")};
    for (int i = 0; i < heads.size(); ++i)
        grid->addWidget(new TextLabel(heads.at(i), {12, QFont::Medium, Tone::Muted}), 0, i);
    int row = 1;
    for (const UsageLine& line : lines) {
        const QString name = line.name.isEmpty() ? tr("Not named") : line.name;
        const QString cost = line.cost.isEmpty() ? tr("price unknown") : display::money(line.cost);
        const QString calls =
            line.failures > 0
                ? tr("%1 (%2 failed)").arg(QLocale().toString(line.calls), QLocale().toString(line.failures))
                : QLocale().toString(line.calls);
        const QStringList texts{name, calls, display::tokens(line.tokensIn, line.tokensOut), cost};
        for (int i = 0; i < texts.size(); ++i)
            grid->addWidget(new TextLabel(texts.at(i), {13, QFont::Normal,
                                                        i == 3 && line.cost.isEmpty() ? Tone::Muted : Tone::Text}),
                            row, i);
        m_said << texts.join(QStringLiteral(" | "));
        ++row;
    }
    column->addWidget(table);
}

}  // namespace frontdesk
