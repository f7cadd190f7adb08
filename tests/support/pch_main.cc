// SPDX-License-Identifier: GPL-3.0-or-later
// Owner of the tests' precompiled header; does nothing.
int main() { return 0; }
