// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/deskstyle.h"

#include "ui/theme/deskcontrols.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>

namespace frontdesk {
namespace {

enum class Kind : quint8 { Plain, Primary, Danger, Ghost };

Kind kindOf(const QWidget* widget)
{
    const QString name = widget ? widget->property("kind").toString() : QString();
    if (name == u"primary")
        return Kind::Primary;
    if (name == u"danger")
        return Kind::Danger;
    return name == u"ghost" ? Kind::Ghost : Kind::Plain;
}

struct Look {
    QColor fill;
    QColor line;
};

Look buttonLook(Kind kind, QStyle::State state)
{
    const bool enabled = state & QStyle::State_Enabled;
    const bool on = state & QStyle::State_On;
    const bool warm = enabled && (state & (QStyle::State_MouseOver | QStyle::State_Sunken));
    switch (kind) {
    case Kind::Primary: return {tone(!enabled ? Tone::Border : warm ? Tone::AccentFillHover : Tone::AccentFill), {}};
    case Kind::Danger: return {tone(!enabled ? Tone::Border : warm ? Tone::UrgentFillHover : Tone::UrgentFill), {}};
    case Kind::Ghost: return {on ? tone(Tone::AccentSoft) : warm ? tone(Tone::Hover) : QColor(Qt::transparent), {}};
    case Kind::Plain: break;
    }
    return {tone(on ? Tone::AccentSoft : warm ? Tone::Hover : Tone::Surface), tone(Tone::ControlLine)};
}

QColor buttonText(Kind kind, QStyle::State state)
{
    if (!(state & QStyle::State_Enabled))
        return tone(Tone::Faint);
    if (kind == Kind::Primary || kind == Kind::Danger)
        return tone(Tone::OnAccent);
    return tone(kind == Kind::Ghost && (state & QStyle::State_On) ? Tone::Accent : Tone::Text);
}

bool showsFocus(QStyle::State state)
{
    return (state & QStyle::State_HasFocus) && (state & QStyle::State_KeyboardFocusChange);
}

void drawButtonLabel(const QStyleOptionButton& option, QPainter* painter, const QWidget* widget)
{
    constexpr int Gap = 7;
    const Kind kind = kindOf(widget);
    QString text = option.text;
    text.remove(u'&');
    const int iconSide = option.icon.isNull() ? 0 : option.iconSize.width();
    const int between = iconSide && !text.isEmpty() ? Gap : 0;
    const int room = option.rect.width() - 8 - iconSide - between;
    text = option.fontMetrics.elidedText(text, Qt::ElideRight, room);
    const int textWidth = option.fontMetrics.horizontalAdvance(text);
    const int left = option.rect.left() + (option.rect.width() - iconSide - between - textWidth) / 2;
    const QRect iconRect(left, option.rect.top() + (option.rect.height() - iconSide) / 2, iconSide, iconSide);
    const QRect textRect(left + iconSide + between, option.rect.top(), textWidth + 2, option.rect.height());
    if (iconSide)
        option.icon.paint(painter, QStyle::visualRect(option.direction, option.rect, iconRect), Qt::AlignCenter,
                          option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
    painter->setPen(buttonText(kind, option.state));
    painter->drawText(QStyle::visualRect(option.direction, option.rect, textRect), Qt::AlignCenter | Qt::TextSingleLine,
                      text);
}

/// A date or number without arrows.
bool plainSpin(QStyle::ComplexControl control, const QStyleOptionComplex* option)
{
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    return control == QStyle::CC_SpinBox && spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons;
}

}  // namespace

DeskStyle::DeskStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void DeskStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLineEdit*>(widget) || qobject_cast<QComboBox*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto* edit = qobject_cast<QLineEdit*>(widget);
        edit && edit->textMargins().isNull() && !qobject_cast<QAbstractSpinBox*>(edit->parentWidget()))
        edit->setTextMargins(6, 0, 6, 0);
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 12;
    case PM_ScrollBarSliderMin: return 36;
    case PM_SplitterWidth: return 1;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractScrollArea*>(widget) ? 0 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight: return scaled(18) + 4;
    case PM_CheckBoxLabelSpacing: return 6;
    case PM_ButtonIconSize:
    case PM_SmallIconSize: return 18;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_ScrollBar_Transient:
    case SH_UnderlineShortcut:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_EtchDisabledText: return 0;
    case SH_ToolTip_WakeUpDelay: return 400;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: {
        const Look look = buttonLook(kindOf(widget), option->state);
        paint::roundedRect(painter, option->rect, 6, look.fill, look.line);
        if (showsFocus(option->state)) {
            const bool filled = kindOf(widget) == Kind::Primary || kindOf(widget) == Kind::Danger;
            paint::roundedRect(painter, filled ? option->rect.adjusted(2, 2, -2, -2) : option->rect, filled ? 4 : 6, {},
                               tone(filled ? Tone::OnAccent : Tone::Accent), 2);
        }
        return;
    }
    case PE_PanelButtonTool:
        if (option->state & (State_Sunken | State_On))
            paint::roundedRect(painter, option->rect, 6, tone(Tone::AccentSoft));
        else if ((option->state & State_MouseOver) && (option->state & State_Enabled))
            paint::roundedRect(painter, option->rect, 6, tone(Tone::RailHover));
        return;
    case PE_PanelLineEdit:
        // The edit of a date or number stands in the field of its box.
        if (widget && qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()))
            return;
        // A value that can be changed in place looks like text until somebody comes near.
        if (widget && widget->property("kind").toString() == u"quiet"
            && !(option->state & (State_HasFocus | State_MouseOver)))
            return;
        deskcontrols::field(painter, option->rect, option->state);
        return;
    case PE_IndicatorCheckBox: deskcontrols::checkMark(painter, option->rect, option->state); return;
    case PE_PanelTipLabel: painter->fillRect(option->rect, tone(Tone::TipBack)); return;
    case PE_FrameFocusRect:
        // The panel of a flat tool button is only painted under the mouse, so its focus is shown here (3 px inside).
        if (qobject_cast<const QToolButton*>(widget) && showsFocus(option->state))
            paint::roundedRect(painter, option->rect.adjusted(-3, -3, 3, 3), 6, {}, tone(Tone::Accent), 2);
        return;
    case PE_FrameLineEdit:
    case PE_FrameButtonTool: return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            drawButtonLabel(*button, painter, widget);
        return;
    case CE_Splitter: painter->fillRect(option->rect, tone(Tone::Border)); return;
    case CE_ScrollBarAddLine:
    case CE_ScrollBarSubLine: return;
    default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                   const QWidget* widget) const
{
    if (const auto* choice = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        choice && control == CC_ComboBox && !choice->editable) {
        deskcontrols::choice(painter, *choice);
        return;
    }
    if (plainSpin(control, option)) {
        deskcontrols::field(painter, option->rect, option->state);
        return;
    }
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !slider) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    if (slider->maximum <= slider->minimum)
        return;
    const QRect handle = subControlRect(control, option, SC_ScrollBarSlider, widget);
    const QRect bar = slider->orientation == Qt::Vertical ? handle.adjusted(3, 2, -3, -2)
                                                          : handle.adjusted(2, 3, -2, -3);
    paint::roundedRect(painter, bar, 3, tone(slider->state & State_MouseOver ? Tone::ScrollHover : Tone::Scroll));
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
                                const QWidget* widget) const
{
    if (const auto* choice = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        choice && control == CC_ComboBox && !choice->editable)
        if (const QRect part = deskcontrols::choicePart(*choice, sub); part.isValid())
            return part;
    if (plainSpin(control, option) && sub == SC_SpinBoxEditField)
        return option->rect.adjusted(7, 2, -7, -2);
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !slider)
        return QProxyStyle::subControlRect(control, option, sub, widget);
    const QRect bar = slider->rect;
    const bool vertical = slider->orientation == Qt::Vertical;
    const int length = vertical ? bar.height() : bar.width();
    const qint64 range = qint64(slider->maximum) - slider->minimum;
    const int handle = range > 0
                           ? qMin(length, qMax(36, int(qint64(length) * slider->pageStep / (range + slider->pageStep))))
                           : length;
    const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition, length - handle,
                                              slider->upsideDown);
    const auto part = [&](int from, int size) {
        return vertical ? QRect(bar.left(), bar.top() + from, bar.width(), size)
                        : QRect(bar.left() + from, bar.top(), size, bar.height());
    };
    switch (sub) {
    case SC_ScrollBarSlider: return part(start, handle);
    case SC_ScrollBarGroove: return bar;
    case SC_ScrollBarSubPage: return part(0, start);
    case SC_ScrollBarAddPage: return part(start + handle, length - start - handle);
    default: return {};
    }
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                  const QWidget* widget) const
{
    if (type == CT_PushButton) {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const int text = button ? button->fontMetrics.horizontalAdvance(QString(button->text).remove(u'&')) : 0;
        const int icon = button && !button->icon.isNull() ? button->iconSize.width() + (text ? 7 : 0) : 0;
        const int side = text ? 2 * (kindOf(widget) == Kind::Ghost ? 11 : 14) : 18;
        return {text + icon + side, scaled(34)};
    }
    if (type == CT_ComboBox)
        return {size.width() + 48, scaled(34)};
    if (type == CT_CheckBox)
        return {QProxyStyle::sizeFromContents(type, option, size, widget).width(), qMax(size.height(), scaled(28))};
    if (type == CT_LineEdit)
        return {QProxyStyle::sizeFromContents(type, option, size, widget).width(), scaled(34)};
    if (type == CT_MenuItem) {
        const QSize plain = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {plain.width() + 12, qMax(plain.height(), size.height() <= 10 ? 9 : scaled(30))};
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

}  // namespace frontdesk
