// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/fatallog.h"

#include <QApplication>

/// QTEST_MAIN with the log trap. The test makes its own Theme and style.
#define FRONTDESK_GUI_TEST_MAIN(TestClass)                                                                             \
    int main(int argc, char** argv)                                                                                    \
    {                                                                                                                  \
        QApplication app(argc, argv);                                                                                  \
        TestClass test;                                                                                                \
        return frontdesk::test::runTest(&test, argc, argv);                                                            \
    }
