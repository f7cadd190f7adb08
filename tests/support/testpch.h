// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Qt's test header brings all of QtCore and QtNetwork with it: reading it again was a quarter of each test's compile time.
#include "core/pch.h"

#include <QtTest>
