"""Everyday sentences in every language of the game, for tests that look at letters and at pictures.

They are stand-ins made for testing, not the game's own words, and no native reader has approved them.
Each is kind, about 25 words long, and uses the letters its language is known for.
"""

from __future__ import annotations

SENTENCES = {
    "en": (
        "Today Amina and Joe read a funny story about a small red panda. If you are not sure about "
        "something online, ask a grown-up. We are here to help."
    ),
    "cy": (
        "Heddiw mae Siân a Gwyn yn darllen stori ddoniol am banda coch bach. Os nad wyt ti'n siŵr am "
        "rywbeth ar-lein, gofynna i oedolyn yn y tŷ neu'r ysgol."
    ),
    "pl": (
        "Dzisiaj Zosia i Łukasz czytają śmieszną opowieść o małej pandzie rudej. Jeśli nie wiesz, co "
        "zrobić w internecie, zapytaj dorosłego. Zawsze możesz też zadzwonić: ktoś chętnie ci pomoże."
    ),
    "ro": (
        "Astăzi Ana și Ștefan citesc o poveste amuzantă despre un mic panda roșu. Dacă nu ești sigur "
        "de ceva pe internet, întreabă un om mare. Îți suntem mereu alături, și ție, și prietenilor tăi."
    ),
    "so": (
        "Maanta Aamina iyo Cali waxay akhrinayaan sheeko qosol leh oo ku saabsan baanda yar oo cas. "
        "Haddii aadan hubin wax ku saabsan internetka, weydii qof weyn. Waan ku caawinaynaa."
    ),
    "ur": (
        "آج آمنہ اور Joe لال پانڈا کی ایک مزے دار کہانی پڑھ رہے ہیں۔ اگر انٹرنیٹ پر کوئی بات سمجھ نہ آئے "
        "تو کسی بڑے سے پوچھیں، یا 0800\u00a01111 پر فون کریں۔"
    ),
    "pa": (
        "ਅੱਜ ਅਮਨ ਅਤੇ ਸਿਮਰਨ ਛੋਟੇ ਲਾਲ ਪਾਂਡੇ ਦੀ ਇੱਕ ਮਜ਼ੇਦਾਰ ਕਹਾਣੀ ਪੜ੍ਹ ਰਹੇ ਹਨ। ਜੇ ਇੰਟਰਨੈੱਟ 'ਤੇ ਕੋਈ ਪ੍ਰਸ਼ਨ "
        "ਹੋਵੇ, ਤਾਂ ਕਿਸੇ ਵੱਡੇ ਨੂੰ ਪੁੱਛੋ। ਅਸੀਂ ਤੁਹਾਡੀ ਮਦਦ ਕਰਾਂਗੇ।"
    ),
    "bn": (
        "আজ আমিনা ও রাহুল একটি ছোট লাল পান্ডার মজার গল্প পড়ছে। ইন্টারনেটে কোনো প্রশ্ন থাকলে বড়দের জিজ্ঞাসা "
        "করো। তুমি একা নও, আমরা সবাই মিলে তোমাকে সাহায্য করব। শিক্ষক ও বন্ধুরা পাশে আছেন।"
    ),
    "ar": (
        "اليوم تقرأ آمنة مع صديقها Joe قصة مضحكة عن باندا أحمر صغير. إذا لم تكن متأكدًا من شيء على الإنترنت، "
        "فاسأل شخصًا كبيرًا أو اتصل بالرقم 0800\u00a01111. نحن هنا لمساعدتك!"
    ),
}

LABELS = {
    "en": {"settings": "Settings", "alone": "On my own", "class": "Our class", "adults": "For grown-ups"},
    "ur": {"settings": "ترتیبات", "alone": "اکیلے کھیلیں", "class": "ہماری جماعت", "adults": "بڑوں کے لیے"},
    "pa": {"settings": "ਸੈਟਿੰਗਾਂ", "alone": "ਮੈਂ ਆਪ ਖੇਡਾਂ", "class": "ਸਾਡੀ ਜਮਾਤ", "adults": "ਵੱਡਿਆਂ ਲਈ"},
}
