// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/businessconsole.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace frontdesk {

/// Questions and answers that the owner types, one pair below the other.
class AnswersEditor final : public QWidget {
    Q_OBJECT

public:
    explicit AnswersEditor(QWidget* parent = nullptr);

    /// Shows the pairs; `suggested` are offered as questions while there is none.
    void setAnswers(const QList<TypedAnswer>& answers, const QStringList& suggested);
    /// Those with a question and an answer.
    [[nodiscard]] QList<TypedAnswer> answers() const;
    [[nodiscard]] QPlainTextEdit* answerEdit(int index) const { return m_pairs.at(index).answer; }
    [[nodiscard]] QLineEdit* questionEdit(int index) const { return m_pairs.at(index).question; }
    [[nodiscard]] int count() const { return int(m_pairs.size()); }

Q_SIGNALS:
    void edited();

private:
    struct Pair {
        QWidget* widget;
        QLineEdit* question;
        QPlainTextEdit* answer;
    };
    void addPair(const TypedAnswer& pair);
    void removePair(QWidget* widget);
    void clear();

    QVBoxLayout* m_rows;
    QList<Pair> m_pairs;
};

}  // namespace frontdesk
