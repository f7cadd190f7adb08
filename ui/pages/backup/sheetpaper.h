// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QStringList>

#include <functional>

class QWidget;

/// The recovery sheet on paper: one page with the words and how to use them. Nothing is kept.
namespace frontdesk::sheetpaper {

/// A PDF file; an older one of this name is replaced.
[[nodiscard]] Result<> savePdf(const QString& path, const QStringList& words, const QString& company);
/// This build can print.
[[nodiscard]] bool canPrint();
/// Asks for the printer and prints. `words` is asked when the choice was made: empty then = nothing is printed.
void print(QWidget* parent, const std::function<QStringList()>& words, const QString& company);

}  // namespace frontdesk::sheetpaper
