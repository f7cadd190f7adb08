// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyleOption>

class QPainter;

/// How DeskStyle paints what is no button: fields with a value, check marks. Coloured by the Theme.
namespace frontdesk::deskcontrols {

/// Outline and ground of a line edit, a choice or a date.
void field(QPainter* painter, const QRect& rect, QStyle::State state);
/// The square of a check box, with its mark and the ring of the focus.
void checkMark(QPainter* painter, const QRect& rect, QStyle::State state);
/// Field and arrow of a choice that cannot be typed into.
void choice(QPainter* painter, const QStyleOptionComboBox& option);

/// Where the parts of a choice stand, in reading direction; an invalid rectangle = as the base style has it.
[[nodiscard]] QRect choicePart(const QStyleOptionComboBox& option, QStyle::SubControl part);

}  // namespace frontdesk::deskcontrols
