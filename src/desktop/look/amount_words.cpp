// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/amount_words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

constexpr std::array<const char16_t*, 20> english_below_twenty{
    u"zero",     u"one",     u"two",     u"three",     u"four",     u"five",    u"six",
    u"seven",    u"eight",   u"nine",    u"ten",       u"eleven",   u"twelve",  u"thirteen",
    u"fourteen", u"fifteen", u"sixteen", u"seventeen", u"eighteen", u"nineteen"};
constexpr std::array<const char16_t*, 10> english_tens{u"",      u"",      u"twenty",  u"thirty", u"forty",
                                                       u"fifty", u"sixty", u"seventy", u"eighty", u"ninety"};

// Each of the hundred has a word of its own. Spelling as the Central Hindi Directorate writes it.
constexpr std::array<const char16_t*, 100> hindi_below_hundred{
    u"शून्य",    u"एक",      u"दो",     u"तीन",     u"चार",    u"पाँच",     u"छह",     u"सात",    u"आठ",
    u"नौ",     u"दस",      u"ग्यारह",  u"बारह",    u"तेरह",    u"चौदह",    u"पंद्रह",   u"सोलह",   u"सत्रह",
    u"अठारह",  u"उन्नीस",   u"बीस",    u"इक्कीस",   u"बाईस",   u"तेईस",     u"चौबीस",  u"पच्चीस",  u"छब्बीस",
    u"सत्ताईस", u"अट्ठाईस",  u"उनतीस",  u"तीस",     u"इकतीस",  u"बत्तीस",   u"तैंतीस",   u"चौंतीस",  u"पैंतीस",
    u"छत्तीस",  u"सैंतीस",    u"अड़तीस",  u"उनतालीस", u"चालीस",  u"इकतालीस", u"बयालीस", u"तैंतालीस", u"चौवालीस",
    u"पैंतालीस", u"छियालीस", u"सैंतालीस", u"अड़तालीस", u"उनचास",  u"पचास",    u"इक्यावन", u"बावन",   u"तिरपन",
    u"चौवन",   u"पचपन",    u"छप्पन",   u"सत्तावन",  u"अट्ठावन", u"उनसठ",    u"साठ",    u"इकसठ",   u"बासठ",
    u"तिरसठ",  u"चौंसठ",    u"पैंसठ",    u"छियासठ",  u"सड़सठ",   u"अड़सठ",    u"उनहत्तर", u"सत्तर",   u"इकहत्तर",
    u"बहत्तर",  u"तिहत्तर",  u"चौहत्तर", u"पचहत्तर",  u"छिहत्तर", u"सतहत्तर",  u"अठहत्तर", u"उनासी",  u"अस्सी",
    u"इक्यासी", u"बयासी",   u"तिरासी", u"चौरासी",  u"पचासी",  u"छियासी",  u"सत्तासी", u"अट्ठासी", u"नवासी",
    u"नब्बे",    u"इक्यानवे",  u"बानवे",   u"तिरानवे",  u"चौरानवे", u"पंचानवे",   u"छियानवे", u"सत्तानवे", u"अट्ठानवे",
    u"निन्यानवे"};

/// How one language counts and what it calls the money.
struct Speech {
    QString (*below_hundred)(int);
    const char16_t* crore;
    const char16_t* lakh;
    const char16_t* thousand;
    const char16_t* hundred;
    const char16_t* minus;
    const char16_t* and_word;
    const char16_t* rupee;
    const char16_t* rupees;
    const char16_t* paisa;
    const char16_t* paise;
};

QString englishBelowHundred(int n)
{
    if (n < 20)
        return QString::fromUtf16(english_below_twenty.at(size_t(n)));
    const QString tens = QString::fromUtf16(english_tens.at(size_t(n / 10)));
    return n % 10 == 0 ? tens : tens + u'-' + QString::fromUtf16(english_below_twenty.at(size_t(n % 10)));
}

QString hindiBelowHundred(int n)
{
    return QString::fromUtf16(hindi_below_hundred.at(size_t(n)));
}

constexpr Speech english{englishBelowHundred, u"crore", u"lakh", u"thousand",
                         u"hundred",          u"minus", u"and",  u"rupee",
                         u"rupees",           u"paisa", u"paise"};
constexpr Speech hindi{hindiBelowHundred, u"करोड़", u"लाख", u"हज़ार", u"सौ", u"ऋण", u"और",
                       u"रुपया",           u"रुपये",  u"पैसा", u"पैसे"};

/// Above a crore it counts crores: "one lakh crore". Ends because each step is 10^7 smaller.
QString count(quint64 n, const Speech& speech)
{
    struct Step {
        quint64 size;
        const char16_t* name;
    };
    const std::array steps{Step{10'000'000, speech.crore}, Step{100'000, speech.lakh},
                           Step{1'000, speech.thousand}, Step{100, speech.hundred}};
    if (n == 0)
        return speech.below_hundred(0);
    QStringList words;
    for (const Step& step : steps) {
        if (n >= step.size)
            words << count(n / step.size, speech) << QString::fromUtf16(step.name);
        n %= step.size;
    }
    if (n > 0)
        words << speech.below_hundred(int(n));
    return words.join(u' ');
}

QString counted(quint64 n, const char16_t* one, const char16_t* many, const Speech& speech)
{
    return count(n, speech) + u' ' + QString::fromUtf16(n == 1 ? one : many);
}

QString inRupees(quint64 whole, quint64 part, const Speech& speech)
{
    const QString paise = counted(part, speech.paisa, speech.paise, speech);
    if (whole == 0 && part != 0)
        return paise;
    const QString rupees = counted(whole, speech.rupee, speech.rupees, speech);
    return part == 0 ? rupees : rupees + u' ' + QString::fromUtf16(speech.and_word) + u' ' + paise;
}

QString inCode(quint64 whole, quint64 part, quint64 unit, const QString& code, const Speech& speech)
{
    const QString units = count(whole, speech) + u' ' + code;
    return part == 0 ? units
                     : u"%1 %2 %3/%4"_s.arg(units, QString::fromUtf16(speech.and_word)).arg(part).arg(unit);
}

} // namespace

QString amountInWords(Money money, const QLocale& locale)
{
    const Speech& speech = locale.language() == QLocale::Hindi ? hindi : english;
    const Currency currency = money.currency();
    quint64 unit = 1;
    for (int i = 0; i < currency.exponent(); ++i)
        unit *= 10;
    const auto bits = quint64(money.minor());
    const quint64 minor = money.isNegative() ? 0 - bits : bits; // also right for the smallest 64-bit number
    QString words = currency == Currency()
                        ? inRupees(minor / unit, minor % unit, speech)
                        : inCode(minor / unit, minor % unit, unit, currency.code(), speech);
    if (money.isNegative())
        words = QString::fromUtf16(speech.minus) + u' ' + words;
    words[0] = words[0].toUpper();
    return words;
}

} // namespace florin::desktop
