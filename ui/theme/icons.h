// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/tone.h"

#include <QIcon>
#include <QPixmap>

// Tables: one row a line.
// clang-format off

class QPainter;
class QRect;

namespace frontdesk {

/// Lucide icons (ISC) in resources/icons; the order is the order of the file names in icons.cpp.
enum class Icon : quint8 {
    None, Inbox, Bot, Hand, Siren, UserRound, Globe, MessageCircle, Mail, Phone, Smartphone, Lock, Wrench, Check,
    CheckCheck, Clock, CircleAlert, ChevronRight, ChevronDown, ChevronLeft, FileText, History, Search, Send, Undo,
    Sun, Moon, Monitor, Info, PanelRight, Cross, Copy, RotateCcw, ArrowDown, ArrowDownUp, ExternalLink,
    MessagesSquare, SunMoon, TriangleAlert, UserCheck, Ban, CircleX, FlaskConical, Languages, Calendar, Ticket,
    CircleCheck, LogIn, Link, Image, AudioLines, Paperclip, CirclePause, Hash,
    Settings, Activity, Bell, BellOff, Store, Sparkles, ListFilter, Plus, Minus, Trash2, Pencil, Save, Eye, EyeOff,
    Download, Upload, Volume2, MoonStar, Keyboard, Palette, KeyRound, ShieldCheck, ShieldBan, Star, BookOpen, House,
    Play, Square, RefreshCw, AlarmClock, Users, UserPlus, ChevronUp, Ellipsis, SquareCheck, ListChecks,
    MessageSquareText, Terminal, Stethoscope, Database, Cpu, Code, FolderOpen, ArrowRight, ArrowLeft, CircleHelp,
    Zap, LogOut, Bookmark, Quote, MessageSquarePlus, MessageSquareDashed, Timer, Contact, SlidersHorizontal,
    Hourglass, Rocket, ZoomIn, Circle, CircleDot, ThumbsUp, MapPin, Package, Accessibility, Type, Rows3, Command,
    Unlink, Archive, Printer, HardDrive, Eraser, Webhook, Waypoints, Cable, Construction, LayoutTemplate,
    Count,
};

/// Path in the resources, for example ":/icons/bot.svg"; empty for None.
[[nodiscard]] QString iconPath(Icon icon);
/// Tinted and cached by icon, colour, size (logical pixels) and device pixel ratio. GUI thread only.
[[nodiscard]] QPixmap iconPixmap(Icon icon, const QColor& color, int size, qreal devicePixelRatio);
/// Paints the icon into `rect` at the painter's device pixel ratio.
void drawIcon(QPainter* painter, const QRect& rect, Icon icon, const QColor& color);
/// An icon for buttons and menus that asks the theme each time it is painted.
[[nodiscard]] QIcon themedIcon(Icon icon, Tone tone = Tone::Muted);

}  // namespace frontdesk
