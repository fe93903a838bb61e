# SPDX-FileCopyrightText: 2026 The Florin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
florin_room(staffpages WIDGETS ALIAS StaffPages
  SOURCES
    views/shell/staff_pages.cpp views/shell/staff_pages.h
  LINK Florin::Desktop)
