<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en">
<context>
    <name>AccessView</name>
    <message>
        <source>Where you are logged in</source>
        <translation>आप कहाँ लॉग इन हैं</translation>
    </message>
    <message>
        <source>A place you do not know? Log out everywhere, then change your password.</source>
        <translation>कोई अनजान जगह? सब जगह से लॉग आउट करें, फिर पासवर्ड बदलें।</translation>
    </message>
    <message>
        <source>Devices that give no code</source>
        <translation>जिन उपकरणों से कोड नहीं माँगा जाता</translation>
    </message>
    <message>
        <source>Log out everywhere else</source>
        <translation>बाकी सब जगह लॉग आउट</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>Available</source>
        <translation>उपलब्ध</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>खाते</translation>
    </message>
    <message>
        <source>All accounts, those of customers and the bank&apos;s own.</source>
        <translation>सभी खाते, ग्राहकों के और बैंक के अपने।</translation>
    </message>
    <message>
        <source>Search account numbers and owners</source>
        <translation>खाता संख्याएँ और धारक खोजें</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>विवरण बंद करें</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>लेन-देन</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>रोक लगाएँ</translation>
    </message>
    <message>
        <source>Close account</source>
        <translation>खाता बंद करें</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>सीमाएँ</translation>
    </message>
</context>
<context>
    <name>ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>अनुमोदन</translation>
    </message>
    <message>
        <source>What one person asks for and another approves.</source>
        <translation>जो एक व्यक्ति माँगता है और दूसरा मंज़ूर करता है।</translation>
    </message>
    <message>
        <source>Search numbers, names and operations</source>
        <translation>नंबर, नाम और कार्य खोजें</translation>
    </message>
    <message>
        <source>Waiting or decided</source>
        <translation>प्रतीक्षा में या निर्णीत</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>विवरण बंद करें</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>इससे क्या बदलेगा</translation>
    </message>
    <message>
        <source>Somebody else has to approve it. Until then you can withdraw it.</source>
        <translation>इसे किसी और को मंज़ूर करना होगा। तब तक आप इसे वापस ले सकते हैं।</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>मंज़ूर करें</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Or refuse it, and say why</source>
        <translation>या अस्वीकार करें और कारण बताएँ</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>अस्वीकार करने का कारण</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>अस्वीकार करें</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>लेखा परीक्षा</translation>
    </message>
    <message>
        <source>What was done, by whom and with what outcome, newest first.</source>
        <translation>क्या किया गया, किसने किया और नतीजा क्या रहा, सबसे नया पहले।</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>विवरण बंद करें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Search subjects, addresses, devices and more</source>
        <translation>विषय, पते, उपकरण और बाकी में खोजें</translation>
    </message>
    <message>
        <source>Only this person</source>
        <translation>केवल यह व्यक्ति</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>किस बारे में था</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>to</source>
        <translation>से</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>आख़िरी दिन</translation>
    </message>
    <message>
        <source>Check of the chain</source>
        <translation>शृंखला की जाँच</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>AuthenticatorSetup</name>
    <message>
        <source>An app on your phone (Aegis, FreeOTP, Google Authenticator or any other for time-based codes) shows a new code every thirty seconds. With it, your password alone opens nothing.</source>
        <translation>आपके फ़ोन का एक ऐप (Aegis, FreeOTP, Google Authenticator या समय-आधारित कोड का कोई और) हर तीस सेकंड में नया कोड दिखाता है। इसके साथ केवल पासवर्ड से कुछ नहीं खुलता।</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>आपका पासवर्ड</translation>
    </message>
    <message>
        <source>Set up an authenticator app</source>
        <translation>ऑथेंटिकेटर ऐप स्थापित करें</translation>
    </message>
    <message>
        <source>Scan this with the app, or type the key into it.</source>
        <translation>इसे ऐप से स्कैन करें, या उसमें कुंजी टाइप करें।</translation>
    </message>
    <message>
        <source>QR code for the authenticator app; the key stands below it as text</source>
        <translation>ऑथेंटिकेटर ऐप के लिए क्यूआर कोड; कुंजी नीचे पाठ के रूप में है</translation>
    </message>
    <message>
        <source>Key for the authenticator app</source>
        <translation>ऑथेंटिकेटर ऐप की कुंजी</translation>
    </message>
    <message>
        <source>First code</source>
        <translation>पहला कोड</translation>
    </message>
    <message>
        <source>Six digits, as the app shows them now.</source>
        <translation>छह अंक, जैसे ऐप अभी दिखा रहा है।</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>पुष्टि करें</translation>
    </message>
    <message>
        <source>Your recovery codes</source>
        <translation>आपके रिकवरी कोड</translation>
    </message>
    <message>
        <source>Each opens your account once when the app is out of reach. They are shown this one time: print them or write them down.</source>
        <translation>ऐप पास न होने पर हर कोड आपका खाता एक बार खोलता है। ये केवल इसी बार दिखाए जाते हैं: छाप लें या लिख लें।</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>रिकवरी कोड</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>मैंने रख लिए हैं</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>What the server has backed up. Each backup is restored aside and verified at once.</source>
        <translation>सर्वर ने किन चीज़ों का बैकअप लिया है। हर बैकअप तुरंत अलग जगह बहाल करके जाँचा जाता है।</translation>
    </message>
    <message>
        <source>Search files and outcomes</source>
        <translation>फ़ाइलें और परिणाम खोजें</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>विवरण बंद करें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
</context>
<context>
    <name>CashPage</name>
    <message>
        <source>Add money</source>
        <translation>पैसे जमा करें</translation>
    </message>
    <message>
        <source>Cash at the self-service counter, in or out.</source>
        <translation>सेल्फ़-सर्विस काउंटर पर नक़द जमा करें या निकालें।</translation>
    </message>
    <message>
        <source>Add money or withdraw</source>
        <translation>जमा करें या निकालें</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रक़म</translation>
    </message>
    <message>
        <source>Usual amounts</source>
        <translation>आम रक़में</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जमा करें</translation>
    </message>
    <message>
        <source>Find out now</source>
        <translation>अभी पता करें</translation>
    </message>
</context>
<context>
    <name>ChatPanel</name>
    <message>
        <source>Conversations</source>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Start a conversation</source>
        <translation>बातचीत शुरू करें</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>आपका संदेश</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>संदेश लिखें</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Everybody who has an account with the bank, newest first.</source>
        <translation>बैंक में खाता रखने वाले सभी लोग, सबसे नए पहले।</translation>
    </message>
    <message>
        <source>Search names and phone numbers</source>
        <translation>नाम और फ़ोन नंबर खोजें</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>विवरण बंद करें</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>खाते</translation>
    </message>
    <message>
        <source>Accounts of this customer</source>
        <translation>इस ग्राहक के खाते</translation>
    </message>
    <message>
        <source>Open a further account</source>
        <translation>एक और खाता खोलें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>New phone number</source>
        <translation>नया फ़ोन नंबर</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>डैशबोर्ड</translation>
    </message>
    <message>
        <source>How the bank stands right now.</source>
        <translation>बैंक की इस समय की स्थिति।</translation>
    </message>
    <message>
        <source>Recent transactions</source>
        <translation>हाल के लेन-देन</translation>
    </message>
    <message>
        <source>All transactions</source>
        <translation>सभी लेन-देन</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>FeedbackDeskPage</name>
    <message>
        <source>Feedback</source>
        <translation>सुझाव</translation>
    </message>
    <message>
        <source>What customers told the bank, newest first.</source>
        <translation>ग्राहकों ने बैंक से जो कहा, सबसे नया पहले।</translation>
    </message>
    <message>
        <source>Search names, numbers and texts</source>
        <translation>नाम, नंबर और पाठ खोजें</translation>
    </message>
    <message>
        <source>Answered or not</source>
        <translation>उत्तर दिया या नहीं</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>विवरण बंद करें</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>क्या कहा गया</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर दें</translation>
    </message>
    <message>
        <source>The customer reads it as soon as it is sent.</source>
        <translation>भेजते ही ग्राहक इसे पढ़ सकता है।</translation>
    </message>
    <message>
        <source>Send answer</source>
        <translation>उत्तर भेजें</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>Feedback</source>
        <translation>सुझाव</translation>
    </message>
    <message>
        <source>Tell the bank what went well, and what did not.</source>
        <translation>बैंक को बताएँ कि क्या अच्छा रहा और क्या नहीं।</translation>
    </message>
    <message>
        <source>Your feedback</source>
        <translation>आपका सुझाव</translation>
    </message>
    <message>
        <source>A person at the bank reads every line.</source>
        <translation>बैंक में कोई व्यक्ति हर पंक्ति पढ़ता है।</translation>
    </message>
    <message>
        <source>Send feedback</source>
        <translation>सुझाव भेजें</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>धन्यवाद</translation>
    </message>
    <message>
        <source>Your feedback has reached the bank.</source>
        <translation>आपका सुझाव बैंक तक पहुँच गया है।</translation>
    </message>
    <message>
        <source>Write something else</source>
        <translation>कुछ और लिखें</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Open</source>
        <translation>चालू</translation>
    </message>
</context>
<context>
    <name>FourEyesPage</name>
    <message>
        <source>Four eyes</source>
        <translation>चार आँखें</translation>
    </message>
    <message>
        <source>What happens only once a second person agrees. A change here needs one too.</source>
        <translation>जो दूसरे व्यक्ति की सहमति के बाद ही होता है। यहाँ के बदलाव के लिए भी वह ज़रूरी है।</translation>
    </message>
    <message>
        <source>Search what is asked for</source>
        <translation>माँगे जाने वाले कार्य खोजें</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>विवरण बंद करें</translation>
    </message>
    <message>
        <source>A second person is always asked about a change of the policy: else nobody would need one.</source>
        <translation>नीति बदलने पर हमेशा दूसरे व्यक्ति से पूछा जाता है: वरना किसी को उसकी ज़रूरत न रहती।</translation>
    </message>
    <message>
        <source>When a second person is asked</source>
        <translation>दूसरे व्यक्ति से कब पूछा जाए</translation>
    </message>
    <message>
        <source>Above these amounts</source>
        <translation>इन राशियों से ऊपर</translation>
    </message>
    <message>
        <source>In a currency without one nobody is asked.</source>
        <translation>जिस मुद्रा की राशि नहीं दी गई, उसमें किसी से नहीं पूछा जाता।</translation>
    </message>
    <message>
        <source>It waits for</source>
        <translation>कितनी देर प्रतीक्षा करे</translation>
    </message>
    <message>
        <source>After that it has to be asked for anew.</source>
        <translation>उसके बाद इसे नए सिरे से माँगना होगा।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Me: language, theme, log out</source>
        <translation>मेरे लिए: भाषा, रूप, लॉग आउट</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Everything that moved your account, newest first.</source>
        <translation>आपके खाते का हर लेन-देन, सबसे नया पहले।</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Search in notes and account numbers</source>
        <translation>टिप्पणियों और खाता संख्याओं में खोजें</translation>
    </message>
    <message>
        <source>Search notes and account numbers</source>
        <translation>टिप्पणियाँ और खाता संख्याएँ खोजें</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>प्रविष्टि का प्रकार</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>to</source>
        <translation>से</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>आख़िरी दिन</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>विवरण बंद करें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>दोहराएँ</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>रसीद सहेजें</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>मुख्य पृष्ठ</translation>
    </message>
    <message>
        <source>Your accounts and what moved last.</source>
        <translation>आपके खाते और हाल के लेन-देन।</translation>
    </message>
    <message>
        <source>Move money</source>
        <translation>पैसे भेजें</translation>
    </message>
    <message>
        <source>Add money</source>
        <translation>पैसे जमा करें</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>निकालें</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>हाल के</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>सब देखें</translation>
    </message>
    <message>
        <source>Latest entries</source>
        <translation>हाल की प्रविष्टियाँ</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>क्या आप अब भी यहाँ हैं?</translation>
    </message>
    <message>
        <source>Seconds left</source>
        <translation>बचे हुए सेकंड</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Log out now</source>
        <translation>अभी लॉग आउट करें</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Balance and history</source>
        <translation>शेष और लेन-देन</translation>
    </message>
    <message>
        <source>What you have, and what moved last</source>
        <translation>आपके पास कितना है, और पिछला लेन-देन</translation>
    </message>
    <message>
        <source>Move money</source>
        <translation>पैसे भेजें</translation>
    </message>
    <message>
        <source>Send it, pay it in, take it out</source>
        <translation>भेजें, जमा करें, निकालें</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और जानकारी</translation>
    </message>
    <message>
        <source>Chat, feedback, security</source>
        <translation>चैट, सुझाव, सुरक्षा</translation>
    </message>
    <message>
        <source>Send money</source>
        <translation>पैसे भेजें</translation>
    </message>
    <message>
        <source>To any account of this bank, at once</source>
        <translation>इस बैंक के किसी भी खाते में, तुरंत</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation>जमा करें</translation>
    </message>
    <message>
        <source>Cash into your account</source>
        <translation>आपके खाते में नकद</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>निकालें</translation>
    </message>
    <message>
        <source>Cash from your account</source>
        <translation>आपके खाते से नकद</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>Ask the support desk</source>
        <translation>सहायता डेस्क से पूछें</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>प्रतिक्रिया</translation>
    </message>
    <message>
        <source>Tell the bank how it went</source>
        <translation>बैंक को बताएँ कि अनुभव कैसा रहा</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>सुरक्षा</translation>
    </message>
    <message>
        <source>Your password and where you are logged in</source>
        <translation>आपका पासवर्ड और आप कहाँ-कहाँ लॉग इन हैं</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>आप क्या करना चाहेंगे?</translation>
    </message>
</context>
<context>
    <name>KioskFrame</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>लॉग आउट</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Locked</source>
        <translation>बंद है</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Code of your authenticator app, or a recovery code</source>
        <translation>आपके ऑथेंटिकेटर ऐप का कोड, या रिकवरी कोड</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>इसके बजाय कोड दें</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>लॉग आउट</translation>
    </message>
</context>
<context>
    <name>LogInNotice</name>
    <message numerus="yes">
        <source>There were %n failed attempts since your last log-in, %1.</source>
        <translation>
            <numerusform>आपके पिछले लॉग-इन, %1, के बाद %n असफल प्रयास हुए।</numerusform>
            <numerusform>आपके पिछले लॉग-इन, %1, के बाद %n असफल प्रयास हुए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There were %n failed attempts to log in as you.</source>
        <translation>
            <numerusform>आपके नाम से लॉग इन करने के %n असफल प्रयास हुए।</numerusform>
            <numerusform>आपके नाम से लॉग इन करने के %n असफल प्रयास हुए।</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not logged in from this device before.</source>
        <translation>आपने इस उपकरण से पहले लॉग इन नहीं किया है।</translation>
    </message>
    <message>
        <source>You have not logged in from this device before. If you did not try yourself, change your password.</source>
        <translation>आपने इस उपकरण से पहले लॉग इन नहीं किया है। यदि ये प्रयास आपने नहीं किए, तो अपना पासवर्ड बदलें।</translation>
    </message>
    <message>
        <source>If you did not try yourself, change your password.</source>
        <translation>यदि ये प्रयास आपने नहीं किए, तो अपना पासवर्ड बदलें।</translation>
    </message>
</context>
<context>
    <name>LogInView</name>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>हल्का या गहरा</translation>
    </message>
    <message>
        <source>Florin</source>
        <translation>Florin</translation>
    </message>
    <message>
        <source>Log in to your bank</source>
        <translation>अपने बैंक में लॉग इन करें</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>Ask your branch for the address.</source>
        <translation>पता अपनी शाखा से पूछें।</translation>
    </message>
    <message>
        <source>bank.example:7470</source>
        <translation>bank.example:7470</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Caps lock is on.</source>
        <translation>कैप्स लॉक चालू है।</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>लॉग इन करें</translation>
    </message>
    <message>
        <source>Change server</source>
        <translation>सर्वर बदलें</translation>
    </message>
    <message>
        <source>Is this your bank?</source>
        <translation>क्या यह आपका बैंक है?</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate</source>
        <translation>प्रमाणपत्र का फ़िंगरप्रिंट</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one your branch gave you. If it differs, do not go on: somebody may stand between you and the bank.</source>
        <translation>फ़िंगरप्रिंट को अपनी शाखा के दिए फ़िंगरप्रिंट से मिलाएँ। अलग हो तो आगे न बढ़ें: हो सकता है कोई आपके और बैंक के बीच हो।</translation>
    </message>
    <message>
        <source>It is the same, go on</source>
        <translation>एक जैसा है, आगे बढ़ें</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>कनेक्ट न करें</translation>
    </message>
    <message>
        <source>Choose your own password</source>
        <translation>अपना पासवर्ड चुनें</translation>
    </message>
    <message>
        <source>The one you were given is for one log-in only.</source>
        <translation>आपको दिया गया पासवर्ड केवल एक बार लॉग इन के लिए है।</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>नया पासवर्ड</translation>
    </message>
    <message>
        <source>At least 10 characters; a few words you can remember do well.</source>
        <translation>कम से कम 10 अक्षर; याद रहने वाले कुछ शब्द ठीक रहते हैं।</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>वही फिर से</translation>
    </message>
    <message>
        <source>Set password and go on</source>
        <translation>पासवर्ड रखें और आगे बढ़ें</translation>
    </message>
    <message>
        <source>Back to log-in</source>
        <translation>लॉग इन पर वापस</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>एक और चरण</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator app shows, or one of your recovery codes.</source>
        <translation>अपने ऑथेंटिकेटर ऐप में दिख रहे छह अंक, या अपना कोई रिकवरी कोड दर्ज करें।</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Ask for no code on this device for 90 days</source>
        <translation>इस उपकरण पर 90 दिन तक कोड न माँगें</translation>
    </message>
    <message>
        <source>Set up your second factor</source>
        <translation>अपना दूसरा प्रमाण स्थापित करें</translation>
    </message>
    <message>
        <source>Whoever works at the bank logs in with a password and a code.</source>
        <translation>बैंक में काम करने वाला हर व्यक्ति पासवर्ड और कोड से लॉग इन करता है।</translation>
    </message>
    <message>
        <source>User name, account or customer number</source>
        <translation>उपयोगकर्ता नाम, खाता या ग्राहक संख्या</translation>
    </message>
</context>
<context>
    <name>MessageSettingsPage</name>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>What the bank tells you by SMS.</source>
        <translation>बैंक आपको SMS से क्या बताए।</translation>
    </message>
    <message>
        <source>Tell me by SMS when my account moves</source>
        <translation>मेरे खाते में लेन-देन होने पर SMS भेजें</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>मोबाइल नंबर</translation>
    </message>
    <message>
        <source>With the country code.</source>
        <translation>देश के कोड के साथ।</translation>
    </message>
    <message>
        <source>Warn me when my balance is low</source>
        <translation>बैलेंस कम होने पर सावधान करें</translation>
    </message>
    <message>
        <source>Warn me below</source>
        <translation>इससे कम होने पर</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
</context>
<context>
    <name>MoveMoneyPage</name>
    <message>
        <source>Move money</source>
        <translation>पैसे भेजें</translation>
    </message>
    <message>
        <source>To any account of this bank, at once.</source>
        <translation>इस बैंक के किसी भी खाते में, तुरंत।</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>किसे</translation>
    </message>
    <message>
        <source>From</source>
        <translation>किस खाते से</translation>
    </message>
    <message>
        <source>Account number of the payee</source>
        <translation>पाने वाले की खाता संख्या</translation>
    </message>
    <message>
        <source>Eleven digits. The name appears before anything else.</source>
        <translation>ग्यारह अंक। सबसे पहले नाम दिखेगा।</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>कितना</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रक़म</translation>
    </message>
    <message>
        <source>What for (optional)</source>
        <translation>किस लिए (ज़रूरी नहीं)</translation>
    </message>
    <message>
        <source>Rent for November</source>
        <translation>नवंबर का किराया</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Find out now</source>
        <translation>अभी पता करें</translation>
    </message>
</context>
<context>
    <name>OpenAccountView</name>
    <message>
        <source>Open an account</source>
        <translation>खाता खोलें</translation>
    </message>
    <message>
        <source>For somebody new, or a further one for a customer of the bank.</source>
        <translation>किसी नए व्यक्ति के लिए, या बैंक के ग्राहक के लिए एक और।</translation>
    </message>
    <message>
        <source>Whom the account is for</source>
        <translation>खाता किसके लिए है</translation>
    </message>
    <message>
        <source>The new customer</source>
        <translation>नया ग्राहक</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>उपनाम</translation>
    </message>
    <message>
        <source>Aadhaar number</source>
        <translation>आधार संख्या</translation>
    </message>
    <message>
        <source>Twelve digits, as on the card.</source>
        <translation>बारह अंक, जैसे कार्ड पर हैं।</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>मोबाइल नंबर</translation>
    </message>
    <message>
        <source>Ten digits, in India.</source>
        <translation>भारत में दस अंक।</translation>
    </message>
    <message>
        <source>Tell the customer by SMS when money moves</source>
        <translation>लेन-देन होने पर ग्राहक को SMS भेजें</translation>
    </message>
    <message>
        <source>Initial password</source>
        <translation>शुरुआती पासवर्ड</translation>
    </message>
    <message>
        <source>At least 10 characters. The customer chooses another at the first log-in.</source>
        <translation>कम से कम 10 अक्षर। ग्राहक पहले लॉग इन पर दूसरा चुनता है।</translation>
    </message>
    <message>
        <source>Customer of the bank</source>
        <translation>बैंक का ग्राहक</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Search names and phone numbers</source>
        <translation>नाम और फ़ोन नंबर खोजें</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>मिले हुए ग्राहक</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Opening deposit</source>
        <translation>आरंभिक जमा</translation>
    </message>
    <message>
        <source>In cash, into your drawer. May be left empty.</source>
        <translation>नक़द, आपकी दराज़ में। ख़ाली छोड़ सकते हैं।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>खाता खोलें</translation>
    </message>
    <message>
        <source>Find out now</source>
        <translation>अभी पता करें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>खातों पर वापस</translation>
    </message>
    <message>
        <source>Open another</source>
        <translation>एक और खोलें</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Home</source>
        <translation>मुख्य पृष्ठ</translation>
    </message>
    <message>
        <source>Move money</source>
        <translation>पैसे भेजें</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Add money</source>
        <translation>पैसे जमा करें</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>सुझाव</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>सुरक्षा</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>डैशबोर्ड</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>खाते</translation>
    </message>
    <message>
        <source>Teller</source>
        <translation>टेलर</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>लेन-देन</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>लेखा परीक्षा</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>अनुमोदन</translation>
    </message>
    <message>
        <source>Security overview</source>
        <translation>सुरक्षा का अवलोकन</translation>
    </message>
    <message>
        <source>Four eyes</source>
        <translation>चार आँखें</translation>
    </message>
    <message>
        <source>Roles and limits</source>
        <translation>भूमिकाएँ और सीमाएँ</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>चैट</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People and roles</source>
        <translation>लोग और भूमिकाएँ</translation>
    </message>
    <message>
        <source>Everybody who can log in, staff and customers.</source>
        <translation>लॉग इन कर सकने वाले सभी, कर्मचारी और ग्राहक।</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>नाम खोजें</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>विवरण बंद करें</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>What the person logs in with.</source>
        <translation>जिससे व्यक्ति लॉग इन करता है।</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>पूरा नाम</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जमा करें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>I have passed it on</source>
        <translation>मैंने इसे दे दिया है</translation>
    </message>
    <message>
        <source>Issue a one-time password</source>
        <translation>एक बार का पासवर्ड जारी करें</translation>
    </message>
    <message>
        <source>Reset access</source>
        <translation>पहुँच रीसेट करें</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The request cannot be read.</source>
        <translation>अनुरोध पढ़ा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Check that client and server are of matching versions.</source>
        <translation>जाँचें कि प्रोग्राम और सर्वर के संस्करण मेल खाते हैं।</translation>
    </message>
    <message>
        <source>The server does not know the operation &quot;{method}&quot;.</source>
        <translation>सर्वर &quot;{method}&quot; कार्य को नहीं जानता।</translation>
    </message>
    <message>
        <source>Check its name, or whether the server is older than the client.</source>
        <translation>उसका नाम जाँचें, या यह कि सर्वर प्रोग्राम से पुराना तो नहीं।</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; {reason}.</source>
        <translation>&quot;{field}&quot; {reason}.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>इसे सुधारें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The message is larger than {limit} bytes.</source>
        <translation>संदेश {limit} बाइट से बड़ा है।</translation>
    </message>
    <message>
        <source>Send it in smaller parts.</source>
        <translation>इसे छोटे हिस्सों में भेजें।</translation>
    </message>
    <message>
        <source>Client and server speak different versions of the protocol.</source>
        <translation>प्रोग्राम और सर्वर प्रोटोकॉल के अलग-अलग संस्करण बोलते हैं।</translation>
    </message>
    <message>
        <source>Update the older of the two.</source>
        <translation>दोनों में से पुराने को अपडेट करें।</translation>
    </message>
    <message>
        <source>Nobody is logged in.</source>
        <translation>कोई लॉग इन नहीं है।</translation>
    </message>
    <message>
        <source>Log in and try again.</source>
        <translation>लॉग इन करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The user name or the password is not right.</source>
        <translation>उपयोगकर्ता नाम या पासवर्ड सही नहीं है।</translation>
    </message>
    <message>
        <source>Check both; the password tells capital and small letters apart.</source>
        <translation>दोनों जाँचें; पासवर्ड में बड़े और छोटे अक्षर अलग माने जाते हैं।</translation>
    </message>
    <message>
        <source>There were too many attempts.</source>
        <translation>बहुत अधिक प्रयास हुए।</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds, then try again.</source>
        <translation>{seconds} सेकंड रुकें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>You are not permitted to do this.</source>
        <translation>आपको यह करने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Ask an administrator if you need it for your work.</source>
        <translation>काम के लिए ज़रूरी हो तो प्रशासक से कहें।</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>आपका सत्र समाप्त हो गया है।</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>फिर से लॉग इन करें।</translation>
    </message>
    <message>
        <source>The password is too easy to guess.</source>
        <translation>यह पासवर्ड आसानी से अनुमान लगाया जा सकता है।</translation>
    </message>
    <message>
        <source>Use at least {length} characters that are not a common word or your name.</source>
        <translation>कम से कम {length} अक्षर लें, जो कोई आम शब्द या आपका नाम न हों।</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>पासवर्ड सही नहीं है।</translation>
    </message>
    <message>
        <source>Enter your own password, as at log-in.</source>
        <translation>अपना पासवर्ड लिखें, जैसे लॉग-इन पर।</translation>
    </message>
    <message>
        <source>The password you were given is for one log-in only.</source>
        <translation>आपको दिया गया पासवर्ड केवल एक लॉग-इन के लिए है।</translation>
    </message>
    <message>
        <source>Choose a password of your own first.</source>
        <translation>पहले अपना पासवर्ड चुनें।</translation>
    </message>
    <message>
        <source>There is already a user with this name.</source>
        <translation>इस नाम का उपयोगकर्ता पहले से है।</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>There is no such user.</source>
        <translation>ऐसा कोई उपयोगकर्ता नहीं है।</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>नाम जाँचें।</translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation>रक़म शून्य से अधिक होनी चाहिए।</translation>
    </message>
    <message>
        <source>Enter a larger amount.</source>
        <translation>बड़ी रक़म लिखें।</translation>
    </message>
    <message>
        <source>The amount has more decimals than the currency.</source>
        <translation>रक़म में मुद्रा से अधिक दशमलव अंक हैं।</translation>
    </message>
    <message>
        <source>Leave out the decimals that are too many.</source>
        <translation>अतिरिक्त दशमलव अंक हटाएँ।</translation>
    </message>
    <message>
        <source>The amount is larger than the bank can keep.</source>
        <translation>रक़म इतनी बड़ी है कि बैंक रख नहीं सकता।</translation>
    </message>
    <message>
        <source>Enter a smaller amount.</source>
        <translation>छोटी रक़म लिखें।</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>यह रक़म नहीं है।</translation>
    </message>
    <message>
        <source>Write it with digits and at most one decimal point, like 450.00.</source>
        <translation>इसे अंकों और अधिक से अधिक एक दशमलव बिंदु से लिखें, जैसे 450.00।</translation>
    </message>
    <message>
        <source>There is not enough in this account: {available} is available.</source>
        <translation>इस खाते में पर्याप्त राशि नहीं है: {available} उपलब्ध है।</translation>
    </message>
    <message>
        <source>Enter a smaller amount, or add money first.</source>
        <translation>छोटी रक़म लिखें, या पहले पैसा जमा करें।</translation>
    </message>
    <message>
        <source>Both accounts are the same.</source>
        <translation>दोनों खाते एक ही हैं।</translation>
    </message>
    <message>
        <source>Choose another account to send to.</source>
        <translation>भेजने के लिए दूसरा खाता चुनें।</translation>
    </message>
    <message>
        <source>The account is kept in {expected}.</source>
        <translation>यह खाता {expected} में रखा जाता है।</translation>
    </message>
    <message>
        <source>Use the account&apos;s own currency.</source>
        <translation>खाते की अपनी मुद्रा लें।</translation>
    </message>
    <message>
        <source>The bank keeps no accounts in this currency.</source>
        <translation>बैंक इस मुद्रा में खाते नहीं रखता।</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>सूची में से चुनें।</translation>
    </message>
    <message>
        <source>There is no account {account}.</source>
        <translation>{account} नाम का कोई खाता नहीं है।</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>संख्या जाँचें।</translation>
    </message>
    <message>
        <source>The account {account} is closed.</source>
        <translation>खाता {account} बंद है।</translation>
    </message>
    <message>
        <source>Use another account.</source>
        <translation>दूसरा खाता लें।</translation>
    </message>
    <message>
        <source>The account {account} is frozen.</source>
        <translation>खाता {account} पर रोक लगी है।</translation>
    </message>
    <message>
        <source>Ask the branch why, and to release it.</source>
        <translation>शाखा से कारण पूछें और रोक हटाने को कहें।</translation>
    </message>
    <message>
        <source>The account is not empty: {balance} is left.</source>
        <translation>खाता ख़ाली नहीं है: {balance} बचा है।</translation>
    </message>
    <message>
        <source>Pay the balance out and release holds first.</source>
        <translation>पहले शेष राशि का भुगतान करें और रोकी गई रक़में छोड़ें।</translation>
    </message>
    <message>
        <source>This is not an account number: the digits do not fit together.</source>
        <translation>यह खाता संख्या नहीं है: अंक आपस में मेल नहीं खाते।</translation>
    </message>
    <message>
        <source>Check each digit; a number has eleven.</source>
        <translation>हर अंक जाँचें; संख्या में ग्यारह अंक होते हैं।</translation>
    </message>
    <message>
        <source>There is no such transaction.</source>
        <translation>ऐसा कोई लेन-देन नहीं है।</translation>
    </message>
    <message>
        <source>Check its number.</source>
        <translation>इसकी संख्या जाँचें।</translation>
    </message>
    <message>
        <source>This transaction was reversed already.</source>
        <translation>यह लेन-देन पहले ही पलटा जा चुका है।</translation>
    </message>
    <message>
        <source>Nothing more needs to be done.</source>
        <translation>और कुछ करने की ज़रूरत नहीं है।</translation>
    </message>
    <message>
        <source>There is no such hold.</source>
        <translation>ऐसी कोई रोकी गई रक़म नहीं है।</translation>
    </message>
    <message>
        <source>This hold was captured or released already.</source>
        <translation>यह रोकी गई रक़म पहले ही ली या छोड़ी जा चुकी है।</translation>
    </message>
    <message>
        <source>Look at the account&apos;s history.</source>
        <translation>खाते का इतिहास देखें।</translation>
    </message>
    <message>
        <source>This request&apos;s key was used before, for something else.</source>
        <translation>इस अनुरोध की कुंजी पहले किसी और काम के लिए ली जा चुकी है।</translation>
    </message>
    <message>
        <source>Use a fresh key for each new request.</source>
        <translation>हर नए अनुरोध के लिए नई कुंजी लें।</translation>
    </message>
    <message>
        <source>The request carries no key, so a repeat could not be recognised.</source>
        <translation>अनुरोध में कुंजी नहीं है, इसलिए दोहराव पहचाना नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Send a UUID with it, the same one with every retry.</source>
        <translation>इसके साथ UUID भेजें, हर दोहराव में वही।</translation>
    </message>
    <message>
        <source>This is not an Aadhaar number: the digits do not fit together.</source>
        <translation>यह आधार संख्या नहीं है: अंक आपस में मेल नहीं खाते।</translation>
    </message>
    <message>
        <source>Check the twelve digits on the card.</source>
        <translation>कार्ड पर बारह अंक जाँचें।</translation>
    </message>
    <message>
        <source>There is already a customer with this Aadhaar number.</source>
        <translation>इस आधार संख्या का ग्राहक पहले से है।</translation>
    </message>
    <message>
        <source>Open the new account for that customer.</source>
        <translation>नया खाता उसी ग्राहक के लिए खोलें।</translation>
    </message>
    <message>
        <source>This is not a mobile number in India.</source>
        <translation>यह भारत का मोबाइल नंबर नहीं है।</translation>
    </message>
    <message>
        <source>Enter ten digits that begin with 6, 7, 8 or 9.</source>
        <translation>दस अंक लिखें जो 6, 7, 8 या 9 से शुरू हों।</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>ऐसा कोई ग्राहक नहीं है।</translation>
    </message>
    <message>
        <source>There is no such conversation.</source>
        <translation>ऐसी कोई बातचीत नहीं है।</translation>
    </message>
    <message>
        <source>This conversation has ended.</source>
        <translation>यह बातचीत समाप्त हो गई है।</translation>
    </message>
    <message>
        <source>Start a new one.</source>
        <translation>नई शुरू करें।</translation>
    </message>
    <message>
        <source>Row {row} cannot be taken: {reason}.</source>
        <translation>पंक्ति {row} नहीं ली जा सकती: {reason}.</translation>
    </message>
    <message>
        <source>Correct the row, or accept it as it is.</source>
        <translation>पंक्ति सुधारें, या जैसी है वैसी स्वीकारें।</translation>
    </message>
    <message>
        <source>The server has more to do than it can take on.</source>
        <translation>सर्वर के पास अभी बहुत काम है।</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>सर्वर ने समय पर उत्तर नहीं दिया।</translation>
    </message>
    <message>
        <source>Try again; nothing is done twice.</source>
        <translation>फिर कोशिश करें; कुछ भी दो बार नहीं होता।</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>यह रद्द किया गया।</translation>
    </message>
    <message>
        <source>There is no connection to the bank.</source>
        <translation>बैंक से कनेक्शन नहीं है।</translation>
    </message>
    <message>
        <source>It is being restored by itself; check the network if it takes long.</source>
        <translation>यह अपने-आप जुड़ रहा है; देर लगे तो नेटवर्क जाँचें।</translation>
    </message>
    <message>
        <source>The bank&apos;s server cannot be reached: {reason}.</source>
        <translation>बैंक के सर्वर तक पहुँच नहीं हो सकी: {reason}.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>पता और नेटवर्क जाँचें।</translation>
    </message>
    <message>
        <source>The bank is not available just now.</source>
        <translation>बैंक अभी उपलब्ध नहीं है।</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Something went wrong in the server.</source>
        <translation>सर्वर में कुछ ग़लत हो गया।</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell the administrator; the log has the details.</source>
        <translation>फिर कोशिश करें। दोबारा हो तो प्रशासक को बताएँ; विवरण लॉग में है।</translation>
    </message>
    <message>
        <source>The key does not open this database.</source>
        <translation>यह कुंजी इस डेटाबेस को नहीं खोलती।</translation>
    </message>
    <message>
        <source>Use the key file made for this bank.</source>
        <translation>इसी बैंक के लिए बनी कुंजी फ़ाइल लें।</translation>
    </message>
    <message>
        <source>This is a plain database without encryption.</source>
        <translation>यह बिना एन्क्रिप्शन का सादा डेटाबेस है।</translation>
    </message>
    <message>
        <source>Florin opens only databases that it encrypted itself.</source>
        <translation>Florin केवल अपने एन्क्रिप्ट किए डेटाबेस खोलता है।</translation>
    </message>
    <message>
        <source>The SQLCipher library is too old: {found}, where {needed} or newer is needed.</source>
        <translation>SQLCipher लाइब्रेरी बहुत पुरानी है: {found}, जबकि {needed} या नई चाहिए।</translation>
    </message>
    <message>
        <source>Install a newer one.</source>
        <translation>नई स्थापित करें।</translation>
    </message>
    <message>
        <source>The database is damaged: {detail}.</source>
        <translation>डेटाबेस क्षतिग्रस्त है: {detail}.</translation>
    </message>
    <message>
        <source>Stop the server and restore the newest backup.</source>
        <translation>सर्वर रोकें और सबसे नया बैकअप लौटाएँ।</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation>डिस्क भर गई है; कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Make room on the server&apos;s disk.</source>
        <translation>सर्वर की डिस्क पर जगह बनाएँ।</translation>
    </message>
    <message>
        <source>The bank in {file} is open in another program.</source>
        <translation>{file} में बैंक किसी और प्रोग्राम में खुला है।</translation>
    </message>
    <message>
        <source>Stop that one first.</source>
        <translation>पहले उसे रोकें।</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} पढ़ी नहीं जा सकती: {reason}.</translation>
    </message>
    <message>
        <source>Check that it exists and who may read it.</source>
        <translation>जाँचें कि वह मौजूद है और उसे कौन पढ़ सकता है।</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} लिखी नहीं जा सकती: {reason}.</translation>
    </message>
    <message>
        <source>Check the folder and who may write to it.</source>
        <translation>फ़ोल्डर जाँचें और यह कि उसमें कौन लिख सकता है।</translation>
    </message>
    <message>
        <source>{file} exists already.</source>
        <translation>{file} पहले से मौजूद है।</translation>
    </message>
    <message>
        <source>Choose another name, or move it away.</source>
        <translation>दूसरा नाम चुनें, या उसे हटा दें।</translation>
    </message>
    <message>
        <source>There is no bank in {file}.</source>
        <translation>{file} में कोई बैंक नहीं है।</translation>
    </message>
    <message>
        <source>Make one with: florind init --data {file}</source>
        <translation>इससे बनाएँ: florind init --data {file}</translation>
    </message>
    <message>
        <source>There is a bank in {file} already.</source>
        <translation>{file} में पहले से एक बैंक है।</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>This transaction is in the books, but not sealed yet.</source>
        <translation>यह लेन-देन बही में है, पर अभी मुहरबंद नहीं हुआ है।</translation>
    </message>
    <message>
        <source>Its seal comes by itself; ask again in {seconds} seconds.</source>
        <translation>मुहर अपने आप लगती है; {seconds} सेकंड बाद फिर पूछें।</translation>
    </message>
    <message>
        <source>This receipt proves nothing: {reason}.</source>
        <translation>यह रसीद कुछ प्रमाणित नहीं करती: {reason}।</translation>
    </message>
    <message>
        <source>Ask for the file as the bank wrote it, and take the public key from the bank itself.</source>
        <translation>बैंक ने जैसी फ़ाइल लिखी थी वैसी ही माँगें, और सार्वजनिक कुंजी सीधे बैंक से लें।</translation>
    </message>
    <message>
        <source>{file} was written by a newer Florin: its tables are of version {schema}, this program knows {known}.</source>
        <translation>{file} को Florin के नए संस्करण ने लिखा है: इसकी तालिकाएँ संस्करण {schema} की हैं, यह प्रोग्राम {known} तक जानता है।</translation>
    </message>
    <message>
        <source>Use the newer Florin; nothing was changed.</source>
        <translation>Florin का नया संस्करण उपयोग करें; कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>{file} is not a backup of a Florin bank that this program can read.</source>
        <translation>{file} किसी Florin बैंक का ऐसा बैकअप नहीं है जिसे यह प्रोग्राम पढ़ सके।</translation>
    </message>
    <message>
        <source>Choose a file that florind backup made, with a Florin that is not older than the one that made it.</source>
        <translation>florind backup से बनी फ़ाइल चुनें, और ऐसा Florin जो उसे बनाने वाले से पुराना न हो।</translation>
    </message>
    <message>
        <source>The backup {file} is damaged: {detail}.</source>
        <translation>बैकअप {file} क्षतिग्रस्त है: {detail}।</translation>
    </message>
    <message>
        <source>Nothing was restored. Take another copy of it, or another backup.</source>
        <translation>कुछ बहाल नहीं हुआ। इसकी दूसरी प्रति या कोई दूसरा बैकअप लें।</translation>
    </message>
    <message>
        <source>The key does not open the backup {file}, or its head is damaged.</source>
        <translation>यह कुंजी बैकअप {file} को नहीं खोलती, या उसका शीर्ष क्षतिग्रस्त है।</translation>
    </message>
    <message>
        <source>Name the key file its bank had when the backup was made with --key-file.</source>
        <translation>--key-file से वह कुंजी फ़ाइल बताएँ जो बैकअप बनते समय बैंक की थी।</translation>
    </message>
    <message>
        <source>This server makes no backups by itself.</source>
        <translation>यह सर्वर अपने आप बैकअप नहीं बनाता।</translation>
    </message>
    <message>
        <source>Start it with: florind serve --backup-to FOLDER</source>
        <translation>इसे ऐसे शुरू करें: florind serve --backup-to FOLDER</translation>
    </message>
    <message>
        <source>{file} is not an empty folder.</source>
        <translation>{file} खाली फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>Choose a folder that is empty or does not exist.</source>
        <translation>ऐसा फ़ोल्डर चुनें जो खाली हो या मौजूद न हो।</translation>
    </message>
    <message>
        <source>A code is still needed to log in.</source>
        <translation>लॉग इन के लिए अभी एक कोड चाहिए।</translation>
    </message>
    <message>
        <source>The code is not right, or was used before.</source>
        <translation>कोड सही नहीं है, या पहले इस्तेमाल हो चुका है।</translation>
    </message>
    <message>
        <source>A second factor must be set up before you go on.</source>
        <translation>आगे बढ़ने से पहले दूसरा प्रमाण स्थापित करना होगा।</translation>
    </message>
    <message>
        <source>No second factor is set up.</source>
        <translation>कोई दूसरा प्रमाण स्थापित नहीं है।</translation>
    </message>
    <message>
        <source>There is no such session or device any more.</source>
        <translation>ऐसा कोई सत्र या उपकरण अब नहीं है।</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>सूची फिर से देखें।</translation>
    </message>
    <message>
        <source>Waiting for a second person: proposal {proposal}.</source>
        <translation>दूसरे व्यक्ति की प्रतीक्षा में: प्रस्ताव {proposal}।</translation>
    </message>
    <message>
        <source>It is carried out as soon as somebody else approves it.</source>
        <translation>किसी और के मंज़ूर करते ही यह पूरा किया जाएगा।</translation>
    </message>
    <message>
        <source>There is no such proposal.</source>
        <translation>ऐसा कोई प्रस्ताव नहीं है।</translation>
    </message>
    <message>
        <source>You asked for this yourself.</source>
        <translation>यह आपने ही माँगा था।</translation>
    </message>
    <message>
        <source>Somebody else has to approve or refuse it; you can withdraw it.</source>
        <translation>इसे किसी और को मंज़ूर या अस्वीकार करना होगा; आप इसे वापस ले सकते हैं।</translation>
    </message>
    <message>
        <source>Proposal {proposal} was approved already.</source>
        <translation>प्रस्ताव {proposal} पहले ही मंज़ूर हो चुका है।</translation>
    </message>
    <message>
        <source>{person} refused proposal {proposal}: {reason}.</source>
        <translation>{person} ने प्रस्ताव {proposal} अस्वीकार किया: {reason}।</translation>
    </message>
    <message>
        <source>Ask anew if it is still needed.</source>
        <translation>यदि अब भी आवश्यक हो तो फिर से माँगें।</translation>
    </message>
    <message>
        <source>Proposal {proposal} was withdrawn.</source>
        <translation>प्रस्ताव {proposal} वापस ले लिया गया।</translation>
    </message>
    <message>
        <source>Nobody decided about proposal {proposal} in time.</source>
        <translation>प्रस्ताव {proposal} पर समय रहते किसी ने निर्णय नहीं लिया।</translation>
    </message>
    <message>
        <source>What proposal {proposal} would change is not as it was when you looked.</source>
        <translation>प्रस्ताव {proposal} जो बदलता, वह अब वैसा नहीं है जैसा आपने देखा था।</translation>
    </message>
    <message>
        <source>Nothing was done. Look at it again, then decide.</source>
        <translation>कुछ नहीं किया गया। इसे फिर से देखें, फिर निर्णय लें।</translation>
    </message>
    <message>
        <source>{person}, who asked for this, may not do it any more.</source>
        <translation>{person}, जिन्होंने यह माँगा था, अब यह नहीं कर सकते।</translation>
    </message>
    <message>
        <source>Refuse the proposal.</source>
        <translation>प्रस्ताव अस्वीकार करें।</translation>
    </message>
    <message>
        <source>Set up an authenticator app or a security key.</source>
        <translation>ऑथेंटिकेटर ऐप या सुरक्षा कुंजी स्थापित करें।</translation>
    </message>
    <message>
        <source>{amount} is more than goes out without a signature.</source>
        <translation>{amount} बिना हस्ताक्षर के भेजी जा सकने वाली राशि से अधिक है।</translation>
    </message>
    <message>
        <source>A second factor is asked of you, and nothing that is left would do.</source>
        <translation>आपसे दूसरा प्रमाण माँगा जाता है, और जो बचेगा उससे काम नहीं चलेगा।</translation>
    </message>
    <message>
        <source>Set up another authenticator app or security key first. A locked key lets nobody in.</source>
        <translation>पहले कोई दूसरा प्रमाणक ऐप या सुरक्षा कुंजी जोड़ें। बंद की गई कुंजी से कोई प्रवेश नहीं कर सकता।</translation>
    </message>
    <message>
        <source>The security key&apos;s answer is not right.</source>
        <translation>सुरक्षा कुंजी का उत्तर सही नहीं है।</translation>
    </message>
    <message>
        <source>Try again with a security key that is set up here.</source>
        <translation>यहाँ स्थापित की गई किसी सुरक्षा कुंजी से फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The security key did not make sure who holds it.</source>
        <translation>सुरक्षा कुंजी ने यह पक्का नहीं किया कि वह किसके हाथ में है।</translation>
    </message>
    <message>
        <source>Set up a PIN or a fingerprint on the key, then try again.</source>
        <translation>कुंजी पर PIN या फ़िंगरप्रिंट स्थापित करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The security key&apos;s answer came too late, or was given before.</source>
        <translation>सुरक्षा कुंजी का उत्तर बहुत देर से आया, या पहले दिया जा चुका है।</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>This security key is locked: there may be a copy of it.</source>
        <translation>यह सुरक्षा कुंजी लॉक है: हो सकता है कि इसकी कोई नकल हो।</translation>
    </message>
    <message>
        <source>Log in another way, remove the key, and tell the bank.</source>
        <translation>किसी और तरीके से लॉग इन करें, कुंजी हटाएँ और बैंक को बताएँ।</translation>
    </message>
    <message>
        <source>This security key is set up already.</source>
        <translation>यह सुरक्षा कुंजी पहले से स्थापित है।</translation>
    </message>
    <message>
        <source>Use another key.</source>
        <translation>दूसरी कुंजी का इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>There are {count} security keys, and no more can be set up.</source>
        <translation>{count} सुरक्षा कुंजियाँ हैं, और अधिक स्थापित नहीं की जा सकतीं।</translation>
    </message>
    <message>
        <source>Remove one that you do not use.</source>
        <translation>जिसका इस्तेमाल नहीं करते, उसे हटाएँ।</translation>
    </message>
    <message>
        <source>There is no such security key any more.</source>
        <translation>ऐसी कोई सुरक्षा कुंजी अब नहीं है।</translation>
    </message>
    <message>
        <source>No security key is plugged in.</source>
        <translation>कोई सुरक्षा कुंजी नहीं लगी है।</translation>
    </message>
    <message>
        <source>Plug yours in, and try again.</source>
        <translation>अपनी कुंजी लगाएँ और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>More than one security key is plugged in.</source>
        <translation>एक से अधिक सुरक्षा कुंजियाँ लगी हैं।</translation>
    </message>
    <message>
        <source>Leave only the one that you mean.</source>
        <translation>केवल वही लगी रहने दें जिसका इस्तेमाल करना है।</translation>
    </message>
    <message>
        <source>The security key was not touched in time.</source>
        <translation>सुरक्षा कुंजी को समय पर नहीं छुआ गया।</translation>
    </message>
    <message>
        <source>Try again, and touch it when it blinks.</source>
        <translation>फिर कोशिश करें, और जब वह टिमटिमाए तब उसे छुएँ।</translation>
    </message>
    <message>
        <source>The security key asks for its PIN.</source>
        <translation>सुरक्षा कुंजी अपना PIN माँग रही है।</translation>
    </message>
    <message>
        <source>Enter the PIN that you chose for this key.</source>
        <translation>वह PIN दर्ज करें जो आपने इस कुंजी के लिए चुना था।</translation>
    </message>
    <message>
        <source>This is not the security key&apos;s PIN; tries left: {tries}.</source>
        <translation>यह सुरक्षा कुंजी का PIN नहीं है; शेष प्रयास: {tries}।</translation>
    </message>
    <message>
        <source>The security key is blocked after wrong PINs or fingerprints.</source>
        <translation>गलत PIN या फ़िंगरप्रिंट के बाद सुरक्षा कुंजी बंद हो गई है।</translation>
    </message>
    <message>
        <source>Take it out and plug it in again. If it stays blocked it must be reset, and set up here anew.</source>
        <translation>उसे निकालकर फिर लगाएँ। यदि वह बंद ही रहे तो उसे रीसेट करके यहाँ फिर से स्थापित करना होगा।</translation>
    </message>
    <message>
        <source>The security key that is plugged in is not one of yours.</source>
        <translation>लगी हुई सुरक्षा कुंजी आपकी कुंजियों में से नहीं है।</translation>
    </message>
    <message>
        <source>Plug in one that you have set up here.</source>
        <translation>वह कुंजी लगाएँ जो आपने यहाँ स्थापित की है।</translation>
    </message>
    <message>
        <source>The security key did not work: {reason}.</source>
        <translation>सुरक्षा कुंजी ने काम नहीं किया: {reason}।</translation>
    </message>
    <message>
        <source>Take it out and plug it in again.</source>
        <translation>उसे निकालकर फिर लगाएँ।</translation>
    </message>
    <message>
        <source>The audit was changed behind the bank&apos;s back: line {line} does not fit ({finding}).</source>
        <translation>बैंक की जानकारी के बिना ऑडिट बदला गया: पंक्ति {line} मेल नहीं खाती ({finding})।</translation>
    </message>
    <message>
        <source>Keep the bank&apos;s files as they are, and tell whoever answers for the bank&apos;s security. The lines before it fit.</source>
        <translation>बैंक की फ़ाइलों को जैसी हैं वैसी ही रखें, और बैंक की सुरक्षा के लिए ज़िम्मेदार व्यक्ति को बताएँ। उससे पहले की पंक्तियाँ मेल खाती हैं।</translation>
    </message>
    <message>
        <source>{person} has a password already.</source>
        <translation>{person} के पास पहले से पासवर्ड है।</translation>
    </message>
    <message>
        <source>If it got lost, reset their access first.</source>
        <translation>यदि वह खो गया है, तो पहले उनकी पहुँच रीसेट करें।</translation>
    </message>
    <message>
        <source>Come back then, or ask an administrator to change the working hours.</source>
        <translation>उस समय लौटें, या व्यवस्थापक से कार्य-समय बदलने को कहें।</translation>
    </message>
    <message>
        <source>At most {limit} can leave this account at a time.</source>
        <translation>इस खाते से एक बार में अधिकतम {limit} जा सकता है।</translation>
    </message>
    <message>
        <source>Enter a smaller amount, or ask the branch for a higher limit.</source>
        <translation>कम राशि दर्ज करें, या शाखा से सीमा बढ़ाने को कहें।</translation>
    </message>
    <message>
        <source>At most {limit} can leave this account in a day: {used} went today, {left} is left.</source>
        <translation>इस खाते से एक दिन में अधिकतम {limit} जा सकता है: आज {used} जा चुका है, {left} शेष है।</translation>
    </message>
    <message>
        <source>Your role moves at most {limit} at a time.</source>
        <translation>आपकी भूमिका एक बार में अधिकतम {limit} का लेन-देन कर सकती है।</translation>
    </message>
    <message>
        <source>Ask somebody whose role may move more.</source>
        <translation>ऐसे व्यक्ति से कहें जिसकी भूमिका को अधिक की अनुमति है।</translation>
    </message>
    <message>
        <source>Your role moves at most {limit} in a day: you moved {used} today, {left} is left.</source>
        <translation>आपकी भूमिका एक दिन में अधिकतम {limit} का लेन-देन कर सकती है: आज आप {used} का कर चुके हैं, {left} शेष है।</translation>
    </message>
    <message>
        <source>The role {role} cannot be changed so: {reason}.</source>
        <translation>भूमिका {role} को इस तरह नहीं बदला जा सकता: {reason}।</translation>
    </message>
    <message>
        <source>Choose what the table of roles offers.</source>
        <translation>भूमिकाओं की तालिका में दिए विकल्पों में से चुनें।</translation>
    </message>
    <message>
        <source>The server&apos;s certificate, or the bank it speaks for, is not the one seen before.</source>
        <translation>सर्वर का प्रमाणपत्र, या जिस बैंक की ओर से वह बोलता है, वह नहीं है जो पहले देखा गया था।</translation>
    </message>
    <message>
        <source>Do not go on. Ask the administrator whether it was replaced.</source>
        <translation>आगे न बढ़ें। प्रशासक से पूछें कि क्या उसे बदला गया है।</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator app shows or that you were sent by SMS, or a recovery code, or use a security key.</source>
        <translation>प्रमाणक ऐप में दिख रहे या SMS से भेजे गए छह अंक लिखें, या पुनर्प्राप्ति कोड, या सुरक्षा कुंजी का उपयोग करें।</translation>
    </message>
    <message>
        <source>Wait for the next code in your app and enter that, or the newest one you were sent; check that the phone&apos;s clock is right.</source>
        <translation>ऐप में अगले कोड की प्रतीक्षा करें और वही लिखें, या सबसे नया भेजा गया कोड; देख लें कि फ़ोन की घड़ी सही है।</translation>
    </message>
    <message>
        <source>Sign this payment with a code of your authenticator app or by SMS, or with a security key.</source>
        <translation>इस भुगतान पर प्रमाणक ऐप या SMS के कोड से, या सुरक्षा कुंजी से हस्ताक्षर करें।</translation>
    </message>
    <message>
        <source>Set up an authenticator app, a security key or codes by SMS under Security.</source>
        <translation>&apos;सुरक्षा&apos; में प्रमाणक ऐप, सुरक्षा कुंजी या SMS से कोड चालू करें।</translation>
    </message>
    <message>
        <source>The bank&apos;s server lets in only computers with a certificate, and this one shows none.</source>
        <translation>बैंक का सर्वर केवल प्रमाणपत्र वाले कंप्यूटरों को आने देता है, और यह कंप्यूटर कोई प्रमाणपत्र नहीं दिखाता।</translation>
    </message>
    <message>
        <source>Ask the administrator for this computer&apos;s certificate and key, and start once with: --client-certificate FILE --client-key FILE</source>
        <translation>व्यवस्थापक से इस कंप्यूटर का प्रमाणपत्र और कुंजी माँगें, और एक बार इस तरह शुरू करें: --client-certificate FILE --client-key FILE</translation>
    </message>
    <message>
        <source>The bank&apos;s server does not accept this computer&apos;s certificate: {reason}.</source>
        <translation>बैंक का सर्वर इस कंप्यूटर का प्रमाणपत्र स्वीकार नहीं करता: {reason}.</translation>
    </message>
    <message>
        <source>Ask the administrator for a new one, and start once with: --client-certificate FILE --client-key FILE</source>
        <translation>व्यवस्थापक से नया माँगें, और एक बार इस तरह शुरू करें: --client-certificate FILE --client-key FILE</translation>
    </message>
    <message>
        <source>The bank sends no codes by SMS just now.</source>
        <translation>बैंक इस समय SMS से कोड नहीं भेज रहा है।</translation>
    </message>
    <message>
        <source>Use another second factor or a recovery code, or ask the branch.</source>
        <translation>कोई दूसरा प्रमाण या पुनर्प्राप्ति कोड उपयोग करें, या शाखा से पूछें।</translation>
    </message>
    <message>
        <source>Your role works from {from} to {until} on {days} ({zone}).</source>
        <translation>आपकी भूमिका का कार्य-समय {days} को {from} से {until} तक है ({zone})।</translation>
    </message>
    <message>
        <source>Enter a smaller amount, or wait for the next day; it begins at midnight ({zone}).</source>
        <translation>कम राशि दर्ज करें, या अगले दिन की प्रतीक्षा करें; वह मध्यरात्रि से शुरू होता है ({zone})।</translation>
    </message>
    <message>
        <source>Ask somebody whose role may move more; the next day begins at midnight ({zone}).</source>
        <translation>ऐसे व्यक्ति से कहें जिसकी भूमिका को अधिक की अनुमति है; अगला दिन मध्यरात्रि से शुरू होता है ({zone})।</translation>
    </message>
    <message>
        <source>The server does not know the time zone &quot;{zone}&quot;.</source>
        <translation>सर्वर समय क्षेत्र &quot;{zone}&quot; को नहीं जानता।</translation>
    </message>
    <message>
        <source>Check its name, like Asia/Kolkata, or update the time zones (tzdata) of the computer the server runs on.</source>
        <translation>उसका नाम जाँचें, जैसे Asia/Kolkata, या जिस कंप्यूटर पर सर्वर चलता है उसके समय क्षेत्र (tzdata) अपडेट करें।</translation>
    </message>
    <message>
        <source>No code is sent by SMS just now: too many were asked for.</source>
        <translation>इस समय SMS से कोई कोड नहीं भेजा जा रहा: बहुत अधिक कोड माँगे गए।</translation>
    </message>
    <message>
        <source>Use another second factor or a recovery code, or try again in {minutes} minutes. If it was not you who asked, tell the bank.</source>
        <translation>कोई दूसरा प्रमाण या पुनर्प्राप्ति कोड उपयोग करें, या {minutes} मिनट बाद फिर कोशिश करें। यदि आपने नहीं माँगे, तो बैंक को बताएँ।</translation>
    </message>
</context>
<context>
    <name>ProposalWords</name>
    <message>
        <source>Close an account</source>
        <translation>खाता बंद करना</translation>
    </message>
    <message>
        <source>Change who must be asked</source>
        <translation>किससे पूछना है, यह बदलना</translation>
    </message>
    <message>
        <source>Change the SMS provider</source>
        <translation>SMS प्रदाता बदलना</translation>
    </message>
    <message>
        <source>Deposit a large amount</source>
        <translation>बड़ी राशि जमा करना</translation>
    </message>
    <message>
        <source>Set a large amount aside</source>
        <translation>बड़ी राशि रोककर रखना</translation>
    </message>
    <message>
        <source>Reverse a transaction</source>
        <translation>लेन-देन पलटना</translation>
    </message>
    <message>
        <source>Transfer a large amount</source>
        <translation>बड़ी राशि भेजना</translation>
    </message>
    <message>
        <source>Pay out a large amount</source>
        <translation>बड़ी राशि का भुगतान करना</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>खाता SID</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Auth token is set</source>
        <translation>प्रमाणीकरण टोकन दर्ज है</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>उपलब्ध</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>शेष राशि</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>उपयोग में</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>प्रविष्टि</translation>
    </message>
    <message>
        <source>Hours until it expires</source>
        <translation>समाप्ति तक घंटे</translation>
    </message>
    <message>
        <source>From account</source>
        <translation>किस खाते से</translation>
    </message>
    <message>
        <source>Available there</source>
        <translation>वहाँ उपलब्ध</translation>
    </message>
    <message>
        <source>Balance there</source>
        <translation>वहाँ शेष राशि</translation>
    </message>
    <message>
        <source>From</source>
        <translation>किससे</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>A new auth token</source>
        <translation>नया प्रमाणीकरण टोकन</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>क्या माँगा गया</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>खाताधारक</translation>
    </message>
    <message>
        <source>Pay out in cash</source>
        <translation>नकद भुगतान</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>प्रदाता</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>दूसरा व्यक्ति</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>प्रेषक</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>To account</source>
        <translation>किस खाते में</translation>
    </message>
    <message>
        <source>Available with them</source>
        <translation>उनके पास उपलब्ध</translation>
    </message>
    <message>
        <source>Balance with them</source>
        <translation>उनकी शेष राशि</translation>
    </message>
    <message>
        <source>To</source>
        <translation>किसको</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>आपकी प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Waiting for somebody else</source>
        <translation>किसी और की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>मंज़ूर</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>समय समाप्त</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n दिन में</numerusform>
            <numerusform>%n दिन में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>%n घंटे में</numerusform>
            <numerusform>%n घंटे में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>%n मिनट में</numerusform>
            <numerusform>%n मिनट में</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a member of staff</source>
        <translation>कर्मचारी जोड़ें</translation>
    </message>
    <message>
        <source>Reset somebody&apos;s access</source>
        <translation>किसी की पहुँच रीसेट करें</translation>
    </message>
    <message>
        <source>Set the limits of an account</source>
        <translation>खाते की सीमाएँ तय करें</translation>
    </message>
    <message>
        <source>Change what a role may do</source>
        <translation>भूमिका की अनुमतियाँ बदलें</translation>
    </message>
    <message>
        <source>Set the hours of a role</source>
        <translation>भूमिका का कार्य-समय तय करें</translation>
    </message>
    <message>
        <source>Set the limits of a role</source>
        <translation>भूमिका की सीमाएँ तय करें</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>जमा</translation>
    </message>
    <message>
        <source>Set an amount aside</source>
        <translation>राशि अलग रखें</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>अंतरण</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>प्रमाणक ऐप</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>पूरा नाम</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>कार्य-समय</translation>
    </message>
    <message>
        <source>Limit at a time</source>
        <translation>एक बार की सीमा</translation>
    </message>
    <message>
        <source>Limit in a day</source>
        <translation>एक दिन की सीमा</translation>
    </message>
    <message>
        <source>Has a password</source>
        <translation>पासवर्ड है</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Security keys</source>
        <translation>सुरक्षा कुंजियाँ</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Codes by SMS</source>
        <translation>SMS से कोड</translation>
    </message>
    <message>
        <source>Set the bank&apos;s time zone</source>
        <translation>बैंक का समय क्षेत्र तय करें</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>Change a customer&apos;s phone number</source>
        <translation>किसी ग्राहक का फ़ोन नंबर बदलना</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
</context>
<context>
    <name>ProviderPage</name>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>The provider that carries SMS to the customers.</source>
        <translation>ग्राहकों तक SMS पहुँचाने वाला प्रदाता।</translation>
    </message>
    <message>
        <source>SMS provider</source>
        <translation>SMS प्रदाता</translation>
    </message>
    <message>
        <source>Send SMS to customers who asked for them</source>
        <translation>जिन ग्राहकों ने चाहा है उन्हें SMS भेजें</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Account SID</translation>
    </message>
    <message>
        <source>From the provider&apos;s console.</source>
        <translation>प्रदाता के कंसोल से।</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>भेजने वाला</translation>
    </message>
    <message>
        <source>A number like +919000000000, or a messaging service.</source>
        <translation>+919000000000 जैसा नंबर, या कोई मैसेजिंग सेवा।</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Auth token</translation>
    </message>
    <message>
        <source>Goes in and never comes out. Leave it empty to keep the one that is set.</source>
        <translation>अंदर जाता है, कभी बाहर नहीं आता। मौजूदा को रखने के लिए ख़ाली छोड़ें।</translation>
    </message>
    <message>
        <source>Auth token:</source>
        <translation>Auth token:</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>बदलाव वापस लें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>दोहराएँ</translation>
    </message>
    <message>
        <source>Move more money</source>
        <translation>और पैसे भेजें</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>रसीद सहेजें</translation>
    </message>
</context>
<context>
    <name>RefusedRowsDialog</name>
    <message>
        <source>Rows that were refused</source>
        <translation>अस्वीकृत पंक्तियाँ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>RoleRulesForm</name>
    <message>
        <source>Limits</source>
        <translation>सीमाएँ</translation>
    </message>
    <message>
        <source>What one person of this role moves: transfers, cash in and out, amounts set aside. Empty: no limit.</source>
        <translation>इस भूमिका का एक व्यक्ति कितना लेन-देन करता है: अंतरण, नकद जमा और निकासी, अलग रखी राशि। खाली: कोई सीमा नहीं।</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>एक बार में</translation>
    </message>
    <message>
        <source>In a day</source>
        <translation>एक दिन में</translation>
    </message>
    <message>
        <source>Save the limits</source>
        <translation>सीमाएँ सहेजें</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>कार्य-समय</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>किसी भी समय</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>From</source>
        <translation>किससे</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>Save the hours</source>
        <translation>समय सहेजें</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>Connect and log in</source>
        <translation>जुड़ना और लॉग इन करना</translation>
    </message>
    <message>
        <source>Look after one&apos;s own log-in</source>
        <translation>अपने लॉग-इन की देखरेख</translation>
    </message>
    <message>
        <source>See accounts and balances</source>
        <translation>खाते और शेष देखना</translation>
    </message>
    <message>
        <source>Send transfers</source>
        <translation>अंतरण भेजना</translation>
    </message>
    <message>
        <source>Take in and pay out cash</source>
        <translation>नकद लेना और देना</translation>
    </message>
    <message>
        <source>Open accounts</source>
        <translation>खाते खोलना</translation>
    </message>
    <message>
        <source>Close accounts</source>
        <translation>खाते बंद करना</translation>
    </message>
    <message>
        <source>Freeze and release accounts</source>
        <translation>खाते रोकना और फिर चालू करना</translation>
    </message>
    <message>
        <source>See customers&apos; records</source>
        <translation>ग्राहकों के अभिलेख देखना</translation>
    </message>
    <message>
        <source>See whose an account number is</source>
        <translation>खाता संख्या किसकी है, यह देखना</translation>
    </message>
    <message>
        <source>See all transactions</source>
        <translation>सभी लेन-देन देखना</translation>
    </message>
    <message>
        <source>Reverse transactions</source>
        <translation>लेन-देन उलटना</translation>
    </message>
    <message>
        <source>Set money aside and pay it later</source>
        <translation>राशि अलग रखना और बाद में भुगतान करना</translation>
    </message>
    <message>
        <source>Take part in conversations</source>
        <translation>बातचीत में भाग लेना</translation>
    </message>
    <message>
        <source>Serve the support desk</source>
        <translation>सहायता डेस्क संभालना</translation>
    </message>
    <message>
        <source>Give feedback</source>
        <translation>प्रतिक्रिया देना</translation>
    </message>
    <message>
        <source>Read feedback</source>
        <translation>प्रतिक्रियाएँ पढ़ना</translation>
    </message>
    <message>
        <source>Answer feedback</source>
        <translation>प्रतिक्रियाओं का उत्तर देना</translation>
    </message>
    <message>
        <source>Choose one&apos;s own SMS</source>
        <translation>अपने SMS चुनना</translation>
    </message>
    <message>
        <source>Manage the SMS provider</source>
        <translation>SMS प्रदाता का प्रबंधन</translation>
    </message>
    <message>
        <source>Read and check the audit</source>
        <translation>ऑडिट पढ़ना और जाँचना</translation>
    </message>
    <message>
        <source>Manage people and their access</source>
        <translation>लोगों और उनकी पहुँच का प्रबंधन</translation>
    </message>
    <message>
        <source>See the server, backups and this table</source>
        <translation>सर्वर, बैकअप और यह तालिका देखना</translation>
    </message>
    <message>
        <source>Make backups</source>
        <translation>बैकअप बनाना</translation>
    </message>
    <message>
        <source>See what waits for a second person</source>
        <translation>दूसरे व्यक्ति की प्रतीक्षा में क्या है, यह देखना</translation>
    </message>
    <message>
        <source>Approve what others ask for</source>
        <translation>दूसरों के अनुरोध स्वीकृत करना</translation>
    </message>
    <message>
        <source>Say when a second person is asked</source>
        <translation>दूसरे व्यक्ति से कब पूछा जाए, यह तय करना</translation>
    </message>
    <message>
        <source>See who looked at one&apos;s own record</source>
        <translation>अपना अभिलेख किसने देखा, यह देखना</translation>
    </message>
    <message>
        <source>Change roles, their limits and hours</source>
        <translation>भूमिकाएँ, उनकी सीमाएँ और समय बदलना</translation>
    </message>
    <message>
        <source>Set limits of accounts</source>
        <translation>खातों की सीमाएँ तय करना</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>पैसा</translation>
    </message>
    <message>
        <source>Accounts and customers</source>
        <translation>खाते और ग्राहक</translation>
    </message>
    <message>
        <source>Support, feedback and messages</source>
        <translation>सहायता, प्रतिक्रिया और संदेश</translation>
    </message>
    <message>
        <source>Oversight</source>
        <translation>निगरानी</translation>
    </message>
    <message>
        <source>Running the bank</source>
        <translation>बैंक का संचालन</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>No</source>
        <comment>may not do it at all</comment>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>about one&apos;s own records</comment>
        <translation>अपना</translation>
    </message>
    <message>
        <source>All</source>
        <comment>about all records</comment>
        <translation>सभी</translation>
    </message>
</context>
<context>
    <name>RolesPage</name>
    <message>
        <source>Roles and limits</source>
        <translation>भूमिकाएँ और सीमाएँ</translation>
    </message>
    <message>
        <source>What each role may do in the bank, how much, and when.</source>
        <translation>बैंक में प्रत्येक भूमिका क्या, कितना और कब कर सकती है।</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>क्या देखना है</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>प्रत्येक भूमिका क्या कर सकती है</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>बदलाव वापस लें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
</context>
<context>
    <name>SecondFactorView</name>
    <message>
        <source>Second factor</source>
        <translation>दूसरा प्रमाण</translation>
    </message>
    <message>
        <source>Code of your authenticator app</source>
        <translation>आपके ऑथेंटिकेटर ऐप का कोड</translation>
    </message>
    <message>
        <source>The old recovery codes are void as soon as the new ones are shown.</source>
        <translation>नए कोड दिखते ही पुराने रिकवरी कोड रद्द हो जाते हैं।</translation>
    </message>
    <message>
        <source>Make new recovery codes</source>
        <translation>नए रिकवरी कोड बनाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>आपका पासवर्ड</translation>
    </message>
    <message>
        <source>Code of your authenticator app, or a recovery code</source>
        <translation>आपके ऑथेंटिकेटर ऐप का कोड, या रिकवरी कोड</translation>
    </message>
    <message>
        <source>From then on your password alone logs you in.</source>
        <translation>उसके बाद केवल आपके पासवर्ड से लॉग इन होगा।</translation>
    </message>
    <message>
        <source>Remove the second factor</source>
        <translation>दूसरा प्रमाण हटाएँ</translation>
    </message>
    <message>
        <source>Set up an authenticator app</source>
        <translation>ऑथेंटिकेटर ऐप स्थापित करें</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>नए रिकवरी कोड</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>SecurityKeyPanel</name>
    <message>
        <source>Use a security key</source>
        <translation>सुरक्षा कुंजी का इस्तेमाल करें</translation>
    </message>
    <message>
        <source>PIN of the security key</source>
        <translation>सुरक्षा कुंजी का PIN</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Stop waiting for the security key</source>
        <translation>सुरक्षा कुंजी की प्रतीक्षा रोकें</translation>
    </message>
</context>
<context>
    <name>SecurityKeysView</name>
    <message>
        <source>Security keys</source>
        <translation>सुरक्षा कुंजियाँ</translation>
    </message>
    <message>
        <source>A key that you plug in and touch stands for the code of an app. One with a PIN or a fingerprint reader also signs payments and unlocks the screen.</source>
        <translation>जिस कुंजी को आप लगाकर छूते हैं, वह ऐप के कोड की जगह लेती है। PIN या फ़िंगरप्रिंट रीडर वाली कुंजी भुगतानों पर हस्ताक्षर भी करती है और स्क्रीन का लॉक भी खोलती है।</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>कुंजी का नाम</translation>
    </message>
    <message>
        <source>What you will know it by: its colour, or where you keep it.</source>
        <translation>जिससे आप उसे पहचानेंगे: उसका रंग, या वह कहाँ रखी रहती है।</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>आपका पासवर्ड</translation>
    </message>
    <message>
        <source>Code of your authenticator app, or a recovery code</source>
        <translation>आपके ऑथेंटिकेटर ऐप का कोड, या रिकवरी कोड</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>स्थापित करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>नए रिकवरी कोड</translation>
    </message>
    <message>
        <source>Set up a security key</source>
        <translation>सुरक्षा कुंजी स्थापित करें</translation>
    </message>
</context>
<context>
    <name>SecurityOverview</name>
    <message>
        <source>Locked</source>
        <translation>बंद है</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>नया उपकरण</translation>
    </message>
    <message>
        <source>Faster than people type</source>
        <translation>इंसान के टाइप करने से तेज़</translation>
    </message>
    <message>
        <source>The bank was guessed at</source>
        <translation>बैंक पर पासवर्ड का अनुमान लगाने की कोशिश हुई</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>घंटा</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>असफल प्रयास</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Logs in as</source>
        <translation>लॉग-इन नाम</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Locked until</source>
        <translation>इस समय तक लॉक</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>User</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>From</source>
        <translation>किससे</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>प्रयास</translation>
    </message>
    <message>
        <source>No log-in has failed in the last days.</source>
        <translation>पिछले दिनों में कोई लॉग-इन असफल नहीं हुआ।</translation>
    </message>
    <message>
        <source>Failed log-ins are up: %1 in the last 24 hours, %2 on an ordinary day.</source>
        <translation>असफल लॉग-इन बढ़ गए हैं: पिछले 24 घंटों में %1, सामान्य दिन में %2।</translation>
    </message>
    <message>
        <source>Failed log-ins are as usual: %1 in the last 24 hours.</source>
        <translation>असफल लॉग-इन सामान्य हैं: पिछले 24 घंटों में %1।</translation>
    </message>
    <message>
        <source>A security key may be copied</source>
        <translation>हो सकता है कि किसी सुरक्षा कुंजी की नकल हो</translation>
    </message>
    <message>
        <source>Too many SMS were asked for</source>
        <translation>बहुत अधिक SMS माँगे गए</translation>
    </message>
</context>
<context>
    <name>SecurityOverviewPage</name>
    <message>
        <source>Security overview</source>
        <translation>सुरक्षा का अवलोकन</translation>
    </message>
    <message>
        <source>Who tries to get in: failed log-ins, locked users, alerts.</source>
        <translation>कौन भीतर आने की कोशिश करता है: असफल लॉग-इन, लॉक किए गए उपयोगकर्ता, चेतावनियाँ।</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>तालिका के रूप में दिखाएँ</translation>
    </message>
    <message>
        <source>Failed log-ins by the hour</source>
        <translation>घंटे के अनुसार असफल लॉग-इन</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>बंद है</translation>
    </message>
    <message>
        <source>Nobody is locked.</source>
        <translation>कोई लॉक नहीं है।</translation>
    </message>
    <message>
        <source>Locked users</source>
        <translation>लॉक किए गए उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>चेतावनियाँ</translation>
    </message>
    <message>
        <source>There was nothing to tell.</source>
        <translation>बताने को कुछ नहीं था।</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>सुरक्षा</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>पासवर्ड बदलें</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>मौजूदा पासवर्ड</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>नया पासवर्ड</translation>
    </message>
    <message>
        <source>At least 10 characters; a few words you can remember do well.</source>
        <translation>कम से कम 10 अक्षर; याद रहने वाले कुछ शब्द ठीक रहते हैं।</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>नया पासवर्ड फिर से</translation>
    </message>
    <message>
        <source>Caps lock is on.</source>
        <translation>कैप्स लॉक चालू है।</translation>
    </message>
    <message>
        <source>Your password, your second factor, and where you are logged in. Nobody at the bank ever asks for a password or a code.</source>
        <translation>आपका पासवर्ड, दूसरा प्रमाण, और आप कहाँ लॉग इन हैं। बैंक में कोई कभी पासवर्ड या कोड नहीं माँगता।</translation>
    </message>
</context>
<context>
    <name>SmsCodePanel</name>
    <message>
        <source>Send a code by SMS</source>
        <translation>SMS से कोड भेजें</translation>
    </message>
</context>
<context>
    <name>SmsCodesView</name>
    <message>
        <source>Codes by SMS</source>
        <translation>SMS से कोड</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>आपका पासवर्ड</translation>
    </message>
    <message>
        <source>The first code goes to the number on the page Messages.</source>
        <translation>पहला कोड &apos;संदेश&apos; पृष्ठ पर दिए नंबर पर जाएगा।</translation>
    </message>
    <message>
        <source>Send the first code</source>
        <translation>पहला कोड भेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Code that came by SMS</source>
        <translation>SMS से आया कोड</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>चालू करें</translation>
    </message>
    <message>
        <source>Code by SMS or of your app, or a recovery code</source>
        <translation>SMS या ऐप का कोड, या पुनर्प्राप्ति कोड</translation>
    </message>
    <message>
        <source>Send no more codes</source>
        <translation>अब कोड न भेजें</translation>
    </message>
    <message>
        <source>Set up codes by SMS</source>
        <translation>SMS से कोड चालू करें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>TellerPage</name>
    <message>
        <source>Teller</source>
        <translation>टेलर</translation>
    </message>
    <message>
        <source>Cash in and out, and transfers, for the customer at the counter.</source>
        <translation>काउंटर पर आए ग्राहक के लिए नक़द जमा, निकासी और अंतरण।</translation>
    </message>
    <message>
        <source>1. Whose account</source>
        <translation>1. किसका खाता</translation>
    </message>
    <message>
        <source>Account number or name</source>
        <translation>खाता संख्या या नाम</translation>
    </message>
    <message>
        <source>Type a number, or part of a name</source>
        <translation>संख्या या नाम का हिस्सा लिखें</translation>
    </message>
    <message>
        <source>Accounts found</source>
        <translation>मिले हुए खाते</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>उपलब्ध</translation>
    </message>
    <message>
        <source>Choose another account</source>
        <translation>दूसरा खाता चुनें</translation>
    </message>
    <message>
        <source>2. What to do</source>
        <translation>2. क्या करना है</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>क्या करना है</translation>
    </message>
    <message>
        <source>Send to account</source>
        <translation>इस खाते में भेजें</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रक़म</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Stands in the customer&apos;s history. May be left empty.</source>
        <translation>ग्राहक के इतिहास में दिखेगा। ख़ाली छोड़ सकते हैं।</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>जमा</translation>
    </message>
    <message>
        <source>Find out now</source>
        <translation>अभी पता करें</translation>
    </message>
</context>
<context>
    <name>TimeZoneForm</name>
    <message>
        <source>The bank&apos;s time zone</source>
        <translation>बैंक का समय क्षेत्र</translation>
    </message>
    <message>
        <source>By its clocks the days of all limits begin and all working hours are meant.</source>
        <translation>सभी सीमाओं के दिन इसी की घड़ी से शुरू होते हैं और सभी कार्य-समय इसी के हैं।</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>Save the time zone</source>
        <translation>समय क्षेत्र सहेजें</translation>
    </message>
</context>
<context>
    <name>TransactionsPage</name>
    <message>
        <source>Transactions</source>
        <translation>लेन-देन</translation>
    </message>
    <message>
        <source>Everything that moved money in the bank.</source>
        <translation>बैंक में पैसों का हर लेन-देन।</translation>
    </message>
    <message>
        <source>Only this account</source>
        <translation>केवल यह खाता</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>खाता संख्या</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>Kind of transaction</source>
        <translation>लेन-देन का प्रकार</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>to</source>
        <translation>से</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>आख़िरी दिन</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>विवरण बंद करें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>वापस करें</translation>
    </message>
    <message>
        <source>Search notes and names</source>
        <translation>टिप्पणियाँ और नाम खोजें</translation>
    </message>
</context>
<context>
    <name>WhoLookedView</name>
    <message>
        <source>Who looked at your record</source>
        <translation>आपका रिकॉर्ड किसने देखा</translation>
    </message>
    <message>
        <source>Whoever of the bank looks at your accounts or reads your conversations is noted here. Looking at the same again within a few minutes is one line.</source>
        <translation>बैंक का जो भी व्यक्ति आपके खाते देखता है या आपकी बातचीत पढ़ता है, वह यहाँ दर्ज होता है। कुछ मिनटों के भीतर वही दोबारा देखना एक ही पंक्ति है।</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Savings</source>
        <translation>बचत</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>वेतन</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>नक़द दराज़</translation>
    </message>
    <message>
        <source>Opening balances</source>
        <translation>आरंभिक शेष</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>ख़र्च</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>आय</translation>
    </message>
    <message>
        <source>Suspense</source>
        <translation>उचंत</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>जमा</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>निकासी</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>अंतरण</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>वापसी</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>रोक</translation>
    </message>
    <message>
        <source>Held amount paid</source>
        <translation>रोकी गई रक़म चुकाई गई</translation>
    </message>
    <message>
        <source>Hold released</source>
        <translation>रोक हटाई गई</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>ब्याज</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>उपहार</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>आरंभिक शेष</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Teller</source>
        <translation>टेलर</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>लेखा परीक्षक</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>प्रबंधक</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>प्रशासक</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>In conversation</source>
        <translation>बातचीत में</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>समाप्त</translation>
    </message>
</context>
<context>
    <name>florin::desktop::AccessView</name>
    <message>
        <source>An unknown place</source>
        <translation>अज्ञात स्थान</translation>
    </message>
    <message>
        <source>%1 (here)</source>
        <translation>%1 (यहाँ)</translation>
    </message>
    <message>
        <source>Since %1, last used %2</source>
        <translation>%1 से, अंतिम उपयोग %2</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>लॉग आउट</translation>
    </message>
    <message>
        <source>Since %1, last used %2 from %3</source>
        <translation>%1 से, अंतिम उपयोग %2, %3 से</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>भूल जाएँ</translation>
    </message>
    <message>
        <source>Log out everywhere else?</source>
        <translation>बाकी सब जगह से लॉग आउट करें?</translation>
    </message>
    <message>
        <source>All other places are logged out, and every device gives a code again.</source>
        <translation>बाकी सब जगह लॉग आउट होगा, और हर उपकरण से फिर कोड माँगा जाएगा।</translation>
    </message>
    <message>
        <source>Log out everywhere else</source>
        <translation>बाकी सब जगह लॉग आउट</translation>
    </message>
</context>
<context>
    <name>florin::desktop::AccountActions</name>
    <message>
        <source>The limits are set.</source>
        <translation>सीमाएँ तय कर दी गईं।</translation>
    </message>
    <message>
        <source>The account is frozen.</source>
        <translation>खाते पर रोक लगा दी गई है।</translation>
    </message>
    <message>
        <source>The account is released.</source>
        <translation>खाते से रोक हटा दी गई है।</translation>
    </message>
    <message>
        <source>Account %1 is closed.</source>
        <translation>खाता %1 बंद हो गया है।</translation>
    </message>
    <message>
        <source>Account %1 is closed; pay out %2.</source>
        <translation>खाता %1 बंद हो गया है; %2 का भुगतान करें।</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>रोक हटाएँ</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>रोक लगाएँ</translation>
    </message>
    <message>
        <source>Limits of account %1</source>
        <translation>खाता %1 की सीमाएँ</translation>
    </message>
    <message>
        <source>What may leave it by transfer or in cash. Empty: no limit. Days begin at the bank&apos;s midnight.</source>
        <translation>अंतरण या नकद से इससे कितना जा सकता है। खाली: कोई सीमा नहीं। दिन बैंक की मध्यरात्रि से शुरू होते हैं।</translation>
    </message>
    <message>
        <source>Set the limits</source>
        <translation>सीमाएँ तय करें</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>एक बार में</translation>
    </message>
    <message>
        <source>In a day</source>
        <translation>एक दिन में</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount.</source>
        <translation>&quot;%1&quot; कोई राशि नहीं है।</translation>
    </message>
    <message>
        <source>Freeze account %1?</source>
        <translation>खाता %1 पर रोक लगाएँ?</translation>
    </message>
    <message>
        <source>Release account %1?</source>
        <translation>खाता %1 से रोक हटाएँ?</translation>
    </message>
    <message>
        <source>No money leaves or enters it until it is released.</source>
        <translation>रोक हटने तक इसमें न पैसा आएगा, न जाएगा।</translation>
    </message>
    <message>
        <source>Money moves again.</source>
        <translation>पैसा फिर आ-जा सकेगा।</translation>
    </message>
    <message>
        <source>Reason, for the audit</source>
        <translation>कारण, लेखा परीक्षा के लिए</translation>
    </message>
    <message>
        <source>Close account %1?</source>
        <translation>खाता %1 बंद करें?</translation>
    </message>
    <message>
        <source>%1 can no longer use it. A closed account cannot be opened again.</source>
        <translation>%1 इसका उपयोग फिर नहीं कर सकेंगे। बंद खाता दोबारा नहीं खोला जा सकता।</translation>
    </message>
    <message>
        <source>Close account</source>
        <translation>खाता बंद करें</translation>
    </message>
    <message>
        <source>Pay out %1 in cash, from your drawer</source>
        <translation>अपने दराज़ से %1 नकद भुगतान करें</translation>
    </message>
    <message>
        <source>Finding out whether the account was closed.</source>
        <translation>पता किया जा रहा है कि खाता बंद हुआ या नहीं।</translation>
    </message>
    <message>
        <source>The answer got lost on the way. Nothing happens twice.</source>
        <translation>उत्तर रास्ते में खो गया। कुछ भी दो बार नहीं होता।</translation>
    </message>
    <message>
        <source>Find out now</source>
        <translation>अभी पता करें</translation>
    </message>
</context>
<context>
    <name>florin::desktop::AccountCard</name>
    <message>
        <source>Balance</source>
        <translation>बैलेंस</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>उपलब्ध</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>खाता %1</translation>
    </message>
</context>
<context>
    <name>florin::desktop::AccountsModel</name>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>धारक</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>बैलेंस</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>उपलब्ध</translation>
    </message>
</context>
<context>
    <name>florin::desktop::AccountsPage</name>
    <message>
        <source>No account fits these filters.</source>
        <translation>इन फ़िल्टरों से कोई खाता मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>The bank has no accounts yet.</source>
        <translation>बैंक में अभी कोई खाता नहीं है।</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सब दिखाएँ</translation>
    </message>
    <message>
        <source>Open an account</source>
        <translation>खाता खोलें</translation>
    </message>
    <message>
        <source>The accounts could not be loaded.</source>
        <translation>खाते लोड नहीं हो सके।</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>बैलेंस</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>धारक</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>उपलब्ध</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>खोला गया</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message numerus="yes">
        <source>%1 accounts</source>
        <comment>a number, or a number and +</comment>
        <translation>
            <numerusform>%1 खाता</numerusform>
            <numerusform>%1 खाते</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>सब</translation>
    </message>
    <message>
        <source>Sends at a time</source>
        <translation>एक बार में भेज सकता है</translation>
    </message>
    <message>
        <source>Sends in a day</source>
        <translation>एक दिन में भेज सकता है</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>आज भेजा गया</translation>
    </message>
</context>
<context>
    <name>florin::desktop::AmountLimitsEdit</name>
    <message>
        <source>Add an amount</source>
        <translation>राशि जोड़ें</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Above this amount</source>
        <translation>इस राशि से ऊपर</translation>
    </message>
    <message>
        <source>Remove this amount</source>
        <translation>यह राशि हटाएँ</translation>
    </message>
</context>
<context>
    <name>florin::desktop::ApprovalsPage</name>
    <message>
        <source>Nothing fits these filters.</source>
        <translation>इन फ़िल्टरों से कुछ मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Nothing waits for a second person.</source>
        <translation>किसी दूसरे व्यक्ति की प्रतीक्षा में कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Show what waits</source>
        <translation>प्रतीक्षा में जो है वह दिखाएँ</translation>
    </message>
    <message>
        <source>The proposals could not be loaded.</source>
        <translation>प्रस्ताव लोड नहीं हो सके।</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>प्रस्ताव</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>माँगने वाला</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>माँगा गया</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>समाप्ति</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a moment, and in how long</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>निर्णयकर्ता</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>निर्णीत</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Approve this?</source>
        <translation>क्या इसे मंज़ूर करें?</translation>
    </message>
    <message>
        <source>%1, asked for by %2. It is carried out at once.</source>
        <comment>what is asked for, and who asks</comment>
        <translation>%1, %2 द्वारा माँगा गया। यह तुरंत किया जाएगा।</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>मंज़ूर करें</translation>
    </message>
    <message>
        <source>Say why: whoever asked for it reads it.</source>
        <translation>कारण बताएँ: माँगने वाला इसे पढ़ेगा।</translation>
    </message>
    <message>
        <source>Refuse this?</source>
        <translation>क्या इसे अस्वीकार करें?</translation>
    </message>
    <message>
        <source>%1, asked for by %2. Nothing is done.</source>
        <comment>what is asked for, and who asks</comment>
        <translation>%1, %2 द्वारा माँगा गया। कुछ नहीं किया जाएगा।</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>अस्वीकार करें</translation>
    </message>
    <message>
        <source>Approved and carried out.</source>
        <translation>मंज़ूर हुआ और पूरा किया गया।</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>वापस ले लिया गया।</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>अस्वीकार किया गया।</translation>
    </message>
    <message numerus="yes">
        <source>%1 proposals</source>
        <comment>a number, or a number and +</comment>
        <translation>
            <numerusform>%1 प्रस्ताव</numerusform>
            <numerusform>%1 प्रस्ताव</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
</context>
<context>
    <name>florin::desktop::AuditModel</name>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>About</source>
        <translation>किस बारे में</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>अस्वीकृत: %1</translation>
    </message>
</context>
<context>
    <name>florin::desktop::AuditPage</name>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>अभी तक कुछ नहीं किया गया है।</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सब दिखाएँ</translation>
    </message>
    <message>
        <source>The audit could not be loaded.</source>
        <translation>लेखा परीक्षा लोड नहीं हो सकी।</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
    <message>
        <source>About</source>
        <translation>किस बारे में</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <comment>a number, or a number and +</comment>
        <translation>
            <numerusform>%1 पंक्ति</numerusform>
            <numerusform>%1 पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <source>Log-in and people</source>
        <translation>लॉग-इन और लोग</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>खाते</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>पैसा</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>प्रतिक्रिया</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>System</source>
        <translation>प्रणाली</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>कोई भी नतीजा</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>अब तक का सब</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>यह महीना</translation>
    </message>
    <message>
        <source>From - to</source>
        <translation>से - तक</translation>
    </message>
    <message>
        <source>Nothing fits these filters.</source>
        <translation>इन फ़िल्टरों से कुछ मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>%1 of %2 lines fit so far</source>
        <translation>अब तक %2 में से %1 पंक्तियाँ सही हैं</translation>
    </message>
    <message>
        <source>Checking the chain</source>
        <translation>शृंखला जाँची जा रही है</translation>
    </message>
    <message>
        <source>The chain is whole: all %1 lines fit.</source>
        <translation>शृंखला पूरी है: सभी %1 पंक्तियाँ सही हैं।</translation>
    </message>
    <message>
        <source>The bank has signed them up to line %1. Hash of the last line: %2</source>
        <translation>बैंक ने पंक्ति %1 तक हस्ताक्षर किए हैं। आख़िरी पंक्ति का हैश: %2</translation>
    </message>
    <message>
        <source>The chain is broken at line %1. The lines before it fit.</source>
        <translation>शृंखला पंक्ति %1 पर टूटी है। उससे पहले की पंक्तियाँ सही हैं।</translation>
    </message>
    <message>
        <source>Somebody changed the audit behind the bank&apos;s back. Keep the files as they are, and tell whoever answers for the bank&apos;s security. Finding: %1</source>
        <translation>किसी ने बैंक की जानकारी के बिना लेखा-परीक्षा बदल दी है। फ़ाइलों को वैसे ही रखें, और बैंक की सुरक्षा के ज़िम्मेदार व्यक्ति को बताएँ। मिला: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines saved.</source>
        <translation>
            <numerusform>%n पंक्तियाँ सहेजी गईं।</numerusform>
            <numerusform>%n पंक्तियाँ सहेजी गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines saved so far</source>
        <translation>
            <numerusform>अब तक %n पंक्तियाँ सहेजी गईं</numerusform>
            <numerusform>अब तक %n पंक्तियाँ सहेजी गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>audit</source>
        <comment>part of a file&apos;s name</comment>
        <translation>lekha-pariksha</translation>
    </message>
    <message>
        <source>Save the audit</source>
        <translation>लेखा-परीक्षा सहेजें</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और जानकारी</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता (नेटवर्क)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>उपकरण</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>शृंखला जाँचें</translation>
    </message>
</context>
<context>
    <name>florin::desktop::AuthenticatorSetup</name>
    <message>
        <source>Enter your password.</source>
        <translation>अपना पासवर्ड दर्ज करें।</translation>
    </message>
    <message>
        <source>Enter the six digits that the app shows.</source>
        <translation>ऐप में दिख रहे छह अंक दर्ज करें।</translation>
    </message>
    <message>
        <source>Copied. Keep the codes where nobody else looks.</source>
        <translation>कॉपी हो गया। कोड वहाँ रखें जहाँ कोई और न देखे।</translation>
    </message>
</context>
<context>
    <name>florin::desktop::BackupsModel</name>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>जाँचा गया</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>The newest one that was verified is of %1.</source>
        <translation>सबसे नया जाँचा हुआ बैकअप %1 का है।</translation>
    </message>
    <message>
        <source>None has been verified yet.</source>
        <translation>अभी तक कोई जाँचा नहीं गया है।</translation>
    </message>
    <message>
        <source>This server makes no backups by itself.</source>
        <translation>यह सर्वर अपने आप बैकअप नहीं बनाता।</translation>
    </message>
    <message>
        <source>It does when it is started with --backup-to and a folder.</source>
        <translation>--backup-to और फ़ोल्डर के साथ शुरू करने पर बनाता है।</translation>
    </message>
    <message>
        <source>The first backup is on its way.</source>
        <translation>पहला बैकअप बन रहा है।</translation>
    </message>
    <message>
        <source>There is no recent backup.</source>
        <translation>कोई हाल का बैकअप नहीं है।</translation>
    </message>
    <message>
        <source>The last backup failed.</source>
        <translation>पिछला बैकअप विफल रहा।</translation>
    </message>
    <message>
        <source>The bank is backed up.</source>
        <translation>बैंक का बैकअप मौजूद है।</translation>
    </message>
</context>
<context>
    <name>florin::desktop::BackupsPage</name>
    <message>
        <source>Nothing fits this search.</source>
        <translation>इस खोज से कुछ मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>अभी तक कोई बैकअप नहीं बना है।</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सब दिखाएँ</translation>
    </message>
    <message>
        <source>The backups could not be loaded.</source>
        <translation>बैकअप लोड नहीं हो सके।</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>बैकअप बन रहा है…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>अभी बैकअप लें</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>फिर से देखें</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>आरंभ</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>मूल हैश</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>निष्कर्ष</translation>
    </message>
    <message numerus="yes">
        <source>%1 backups</source>
        <comment>a number, or a number and +</comment>
        <translation>
            <numerusform>%1 बैकअप</numerusform>
            <numerusform>%1 बैकअप</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florin::desktop::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>florin::desktop::CashPage</name>
    <message>
        <source>Add money</source>
        <translation>पैसे जमा करें</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>निकालें</translation>
    </message>
    <message>
        <source>Available: %1</source>
        <translation>उपलब्ध: %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 जमा करें</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>%1 निकालें</translation>
    </message>
    <message>
        <source>Finding out whether it went through.</source>
        <translation>पता किया जा रहा है कि काम हुआ या नहीं।</translation>
    </message>
    <message>
        <source>The answer got lost on the way. Nothing happens twice; please wait.</source>
        <translation>जवाब रास्ते में खो गया। कुछ भी दो बार नहीं होगा; कृपया रुकें।</translation>
    </message>
    <message>
        <source>It is not known yet whether it went through.</source>
        <translation>अभी पता नहीं है कि काम हुआ या नहीं।</translation>
    </message>
    <message>
        <source>Find out now, or look at the history later. Asking again cannot do it twice.</source>
        <translation>अभी पता करें, या बाद में इतिहास देखें। दोबारा पूछने से यह दो बार नहीं होगा।</translation>
    </message>
    <message>
        <source>One moment ...</source>
        <translation>एक क्षण ...</translation>
    </message>
</context>
<context>
    <name>florin::desktop::ChangeList</name>
    <message>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>was %1, will be %2</source>
        <translation>%1 था, %2 होगा</translation>
    </message>
</context>
<context>
    <name>florin::desktop::ChatDelegate</name>
    <message>
        <source>Sending ...</source>
        <translation>भेजा जा रहा है ...</translation>
    </message>
    <message>
        <source>Not sent. Click to try again</source>
        <translation>नहीं भेजा गया। फिर कोशिश के लिए क्लिक करें</translation>
    </message>
    <message>
        <source>%1, sent</source>
        <translation>%1, भेजा गया</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>%1 - new</source>
        <translation>%1 - नया</translation>
    </message>
</context>
<context>
    <name>florin::desktop::ChatDock</name>
    <message>
        <source>Chat</source>
        <translation>चैट</translation>
    </message>
</context>
<context>
    <name>florin::desktop::ChatModel</name>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>भेजा जा रहा है</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>नहीं भेजा गया</translation>
    </message>
    <message>
        <source>Left chat room!</source>
        <translation>चैट से चले गए!</translation>
    </message>
    <message>
        <source>Assistant has joined</source>
        <translation>सहायक जुड़ गए हैं</translation>
    </message>
    <message>
        <source>%1 has joined</source>
        <translation>%1 जुड़ गए हैं</translation>
    </message>
</context>
<context>
    <name>florin::desktop::ChatPage</name>
    <message>
        <source>Chat</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>Somebody at the bank answers you here.</source>
        <translation>बैंक का कोई व्यक्ति आपको यहाँ उत्तर देता है।</translation>
    </message>
</context>
<context>
    <name>florin::desktop::ChatPanel</name>
    <message>
        <source>Support desk</source>
        <translation>सहायता डेस्क</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>शामिल हों</translation>
    </message>
    <message>
        <source>Start a conversation</source>
        <translation>बातचीत शुरू करें</translation>
    </message>
    <message>
        <source>The messages could not be loaded.</source>
        <translation>संदेश लोड नहीं हो सके।</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>अभी तक कोई बात नहीं हुई है।</translation>
    </message>
    <message>
        <source>Write what it is about. Somebody will join you.</source>
        <translation>लिखें कि बात किस बारे में है। कोई आपसे जुड़ेगा।</translation>
    </message>
    <message>
        <source>Choose a conversation from the list.</source>
        <translation>सूची में से कोई बातचीत चुनें।</translation>
    </message>
    <message>
        <source>Talk with the support desk. What you write stays here to be read again.</source>
        <translation>सहायता डेस्क से बात करें। आप जो लिखते हैं वह फिर पढ़ने के लिए यहीं रहता है।</translation>
    </message>
    <message>
        <source>This is too long. Send it in two parts.</source>
        <translation>यह बहुत लंबा है। दो हिस्सों में भेजें।</translation>
    </message>
</context>
<context>
    <name>florin::desktop::ConfirmDialog</name>
    <message>
        <source>Your password</source>
        <translation>आपका पासवर्ड</translation>
    </message>
    <message>
        <source>This proves that it is you.</source>
        <translation>इससे साबित होता है कि आप ही हैं।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Type your password to go on.</source>
        <translation>आगे बढ़ने के लिए अपना पासवर्ड लिखें।</translation>
    </message>
</context>
<context>
    <name>florin::desktop::ConnectionBanner</name>
    <message numerus="yes">
        <source>No connection to the bank. Trying again in %n s.</source>
        <translation>
            <numerusform>बैंक से कनेक्शन नहीं है। %n सेकंड में फिर कोशिश होगी।</numerusform>
            <numerusform>बैंक से कनेक्शन नहीं है। %n सेकंड में फिर कोशिश होगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection to the bank. Trying again now.</source>
        <translation>बैंक से कनेक्शन नहीं है। अभी फिर कोशिश हो रही है।</translation>
    </message>
    <message>
        <source>What you see may be out of date. What you had sent is not lost: its outcome is found out.</source>
        <translation>जो दिख रहा है वह पुराना हो सकता है। जो आप भेज चुके हैं वह खोया नहीं है: उसका नतीजा पता किया जाएगा।</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>अभी कोशिश करें</translation>
    </message>
    <message>
        <source>Ask the staff of this branch.</source>
        <translation>इस शाखा के कर्मचारियों से पूछें।</translation>
    </message>
</context>
<context>
    <name>florin::desktop::ConnectionPill</name>
    <message>
        <source>Good connection</source>
        <translation>अच्छा कनेक्शन</translation>
    </message>
    <message>
        <source>The bank answers at once.</source>
        <translation>बैंक तुरंत जवाब देता है।</translation>
    </message>
    <message>
        <source>Fair connection</source>
        <translation>ठीक-ठाक कनेक्शन</translation>
    </message>
    <message>
        <source>The bank answers with a short delay.</source>
        <translation>बैंक थोड़ी देर से जवाब देता है।</translation>
    </message>
    <message>
        <source>Poor connection</source>
        <translation>कमज़ोर कनेक्शन</translation>
    </message>
    <message>
        <source>The bank answers slowly. What you send is safe, it takes longer.</source>
        <translation>बैंक धीरे जवाब देता है। आप जो भेजते हैं वह सुरक्षित है, बस ज़्यादा समय लगता है।</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>कनेक्ट हो रहा है</translation>
    </message>
    <message>
        <source>Looking for the way to the bank.</source>
        <translation>बैंक तक का रास्ता ढूँढा जा रहा है।</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>ऑफ़लाइन</translation>
    </message>
    <message>
        <source>The bank cannot be reached. What is on the screen may be old.</source>
        <translation>बैंक तक पहुँच नहीं है। स्क्रीन पर जो है वह पुराना हो सकता है।</translation>
    </message>
    <message>
        <source>Round trip: %1 ms</source>
        <translation>आने-जाने का समय: %1 मि.से.</translation>
    </message>
</context>
<context>
    <name>florin::desktop::ConversationDelegate</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n नए</numerusform>
            <numerusform>%n नए</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florin::desktop::ConversationsModel</name>
    <message>
        <source>Conversation</source>
        <translation>बातचीत</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n अपठित</numerusform>
            <numerusform>%n अपठित</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florin::desktop::CustomersModel</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>खाते</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>ग्राहक कब से</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
</context>
<context>
    <name>florin::desktop::CustomersPage</name>
    <message>
        <source>No customer fits this search.</source>
        <translation>इस खोज से कोई ग्राहक मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>The bank has no customers yet.</source>
        <translation>बैंक में अभी कोई ग्राहक नहीं है।</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सब दिखाएँ</translation>
    </message>
    <message>
        <source>The customers could not be loaded.</source>
        <translation>ग्राहक लोड नहीं हो सके।</translation>
    </message>
    <message>
        <source>No accounts.</source>
        <translation>कोई खाता नहीं।</translation>
    </message>
    <message>
        <source>The accounts could not be loaded.</source>
        <translation>खाते लोड नहीं हो सके।</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Aadhaar</source>
        <translation>आधार</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>ग्राहक कब से</translation>
    </message>
    <message numerus="yes">
        <source>%1 customers</source>
        <comment>a number, or a number and +</comment>
        <translation>
            <numerusform>%1 ग्राहक</numerusform>
            <numerusform>%1 ग्राहक</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>ग्राहक संख्या</translation>
    </message>
    <message>
        <source>The phone number is %1 now.</source>
        <translation>फ़ोन नंबर अब %1 है।</translation>
    </message>
    <message>
        <source>New phone number of %1</source>
        <translation>%1 का नया फ़ोन नंबर</translation>
    </message>
    <message>
        <source>Codes by SMS go there from then on.</source>
        <translation>तब से SMS के कोड उसी नंबर पर जाएँगे।</translation>
    </message>
    <message>
        <source>Codes by SMS go there from then on. The number before (%1) is told of it.</source>
        <translation>तब से SMS के कोड उसी नंबर पर जाएँगे। पिछले नंबर (%1) को इसकी सूचना मिलेगी।</translation>
    </message>
    <message>
        <source>Change the number</source>
        <translation>नंबर बदलें</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>मोबाइल नंबर</translation>
    </message>
    <message>
        <source>Phone number of customer %1: %2</source>
        <translation>ग्राहक %1 का फ़ोन नंबर: %2</translation>
    </message>
</context>
<context>
    <name>florin::desktop::DashboardPage</name>
    <message>
        <source>Customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>of the bank</source>
        <translation>बैंक के</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>in the journal</source>
        <translation>रोज़नामचे में</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>conversations without an assistant</source>
        <translation>बातचीत बिना सहायक के</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>सुझाव</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>उत्तर की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>लॉग इन</translation>
    </message>
    <message>
        <source>open sessions</source>
        <translation>खुले सत्र</translation>
    </message>
    <message>
        <source>Some figures could not be loaded.</source>
        <translation>कुछ आँकड़े लोड नहीं हो सके।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Nothing has moved yet.</source>
        <translation>अभी तक कोई लेन-देन नहीं हुआ है।</translation>
    </message>
    <message>
        <source>The transactions could not be loaded.</source>
        <translation>लेन-देन लोड नहीं हो सके।</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Show backups</source>
        <translation>बैकअप दिखाएँ</translation>
    </message>
</context>
<context>
    <name>florin::desktop::DockTitle</name>
    <message>
        <source>Close the chat</source>
        <translation>चैट बंद करें</translation>
    </message>
</context>
<context>
    <name>florin::desktop::ErrorPanel</name>
    <message>
        <source>Details copied.</source>
        <translation>विवरण कॉपी हो गया।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>विवरण कॉपी करें</translation>
    </message>
</context>
<context>
    <name>florin::desktop::ExportPanel</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>अल्पविराम से अलग किए मान (*.csv)</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>निर्यात रद्द किया गया। कोई फ़ाइल नहीं लिखी गई।</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
</context>
<context>
    <name>florin::desktop::FailuresChart</name>
    <message>
        <source>%1: %2 failed attempts</source>
        <comment>time, number</comment>
        <translation>%1: %2 असफल प्रयास</translation>
    </message>
</context>
<context>
    <name>florin::desktop::FeedbackDeskPage</name>
    <message>
        <source>No feedback fits these filters.</source>
        <translation>इन फ़िल्टरों से कोई सुझाव मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Nobody has left feedback yet.</source>
        <translation>अभी तक किसी ने सुझाव नहीं दिया है।</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सब दिखाएँ</translation>
    </message>
    <message>
        <source>The feedback could not be loaded.</source>
        <translation>सुझाव लोड नहीं हो सके।</translation>
    </message>
    <message>
        <source>The answer is sent.</source>
        <translation>उत्तर भेज दिया गया है।</translation>
    </message>
    <message>
        <source>The rows that were refused can be put right and imported again.</source>
        <translation>अस्वीकृत पंक्तियाँ ठीक करके फिर से आयात की जा सकती हैं।</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>आयात रोक दिया गया।</translation>
    </message>
    <message>
        <source>Import feedback</source>
        <translation>सुझाव आयात करें</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>कॉमा से अलग मान (*.csv)</translation>
    </message>
    <message>
        <source>Importing feedback.</source>
        <translation>सुझाव आयात हो रहे हैं।</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%2 में से %1 पंक्तियाँ</translation>
    </message>
    <message>
        <source>Reading the file.</source>
        <translation>फ़ाइल पढ़ी जा रही है।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Show refused rows</source>
        <translation>अस्वीकृत पंक्तियाँ दिखाएँ</translation>
    </message>
    <message numerus="yes">
        <source>%n rows taken</source>
        <translation>
            <numerusform>%n पंक्ति ली गई</numerusform>
            <numerusform>%n पंक्तियाँ ली गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there before</source>
        <translation>
            <numerusform>%n पहले से थी</numerusform>
            <numerusform>%n पहले से थीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n अस्वीकृत</numerusform>
            <numerusform>%n अस्वीकृत</numerusform>
        </translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>सुझाव</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>ग्राहक संख्या</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who answered, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%2 में से %1 अक्षर</translation>
    </message>
    <message>
        <source>Write a few words first.</source>
        <translation>पहले कुछ शब्द लिखें।</translation>
    </message>
    <message>
        <source>This is too long. Shorten it.</source>
        <translation>यह बहुत लंबा है। इसे छोटा करें।</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries</source>
        <comment>a number, or a number and +</comment>
        <translation>
            <numerusform>%1 प्रविष्टि</numerusform>
            <numerusform>%1 प्रविष्टियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात करें</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सब</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>उत्तर की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>उत्तर दिया गया</translation>
    </message>
</context>
<context>
    <name>florin::desktop::FeedbackModel</name>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>उत्तर दिया गया</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>ग्राहक संख्या</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>सुझाव</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
</context>
<context>
    <name>florin::desktop::FeedbackPage</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%2 में से %1 अक्षर</translation>
    </message>
    <message>
        <source>Write a few words first.</source>
        <translation>पहले कुछ शब्द लिखें।</translation>
    </message>
    <message>
        <source>This is too long. Shorten it, or send it in two parts.</source>
        <translation>यह बहुत लंबा है। छोटा करें, या दो हिस्सों में भेजें।</translation>
    </message>
</context>
<context>
    <name>florin::desktop::FourEyesModel</name>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>A second person is asked</source>
        <translation>दूसरे व्यक्ति से पूछा जाता है</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>समाप्ति</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>हमेशा</translation>
    </message>
    <message>
        <source>Above %1</source>
        <comment>amounts</comment>
        <translation>%1 से ऊपर</translation>
    </message>
    <message numerus="yes">
        <source>after %n days</source>
        <translation>
            <numerusform>%n दिन बाद</numerusform>
            <numerusform>%n दिन बाद</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n hours</source>
        <translation>
            <numerusform>%n घंटे बाद</numerusform>
            <numerusform>%n घंटे बाद</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florin::desktop::FourEyesPage</name>
    <message>
        <source>Nothing fits this search.</source>
        <translation>इस खोज से कुछ मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>There is nothing to set.</source>
        <translation>तय करने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सब दिखाएँ</translation>
    </message>
    <message>
        <source>The policy could not be loaded.</source>
        <translation>नीति लोड नहीं हो सकी।</translation>
    </message>
    <message>
        <source>The policy is changed.</source>
        <translation>नीति बदल दी गई।</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>हमेशा</translation>
    </message>
    <message>
        <source>Above an amount</source>
        <translation>किसी राशि से ऊपर</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>Enter the amount above which a second person is asked.</source>
        <translation>वह राशि दर्ज करें जिससे ऊपर दूसरे व्यक्ति से पूछा जाए।</translation>
    </message>
    <message>
        <source>Each currency can have one amount.</source>
        <translation>हर मुद्रा की एक ही राशि हो सकती है।</translation>
    </message>
    <message numerus="yes">
        <source>%1 operations</source>
        <comment>a number</comment>
        <translation>
            <numerusform>%1 कार्य</numerusform>
            <numerusform>%1 कार्य</numerusform>
        </translation>
    </message>
    <message>
        <source> hours</source>
        <comment>after a number</comment>
        <translation> घंटे</translation>
    </message>
</context>
<context>
    <name>florin::desktop::Frame</name>
    <message>
        <source>Chat</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>The connection has not been measured yet.</source>
        <translation>कनेक्शन अभी तक मापा नहीं गया है।</translation>
    </message>
    <message>
        <source>Answers take %1 ms, give or take %2 ms; %3 % got lost.</source>
        <translation>उत्तर में %1 मि.से. लगते हैं, %2 मि.से. कम-ज़्यादा; %3 % खो गए।</translation>
    </message>
</context>
<context>
    <name>florin::desktop::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>To or from</source>
        <translation>किसे या किससे</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रक़म</translation>
    </message>
    <message>
        <source>Balance after it</source>
        <translation>इसके बाद बैलेंस</translation>
    </message>
</context>
<context>
    <name>florin::desktop::HistoryPage</name>
    <message numerus="yes">
        <source>%n entries saved.</source>
        <translation>
            <numerusform>%n प्रविष्टियाँ सहेजी गईं।</numerusform>
            <numerusform>%n प्रविष्टियाँ सहेजी गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry fits these filters.</source>
        <translation>इन फ़िल्टरों से कोई प्रविष्टि मेल नहीं खाती।</translation>
    </message>
    <message>
        <source>Nothing has moved yet.</source>
        <translation>अभी तक कोई लेन-देन नहीं हुआ है।</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सब दिखाएँ</translation>
    </message>
    <message>
        <source>Add money</source>
        <translation>पैसे जमा करें</translation>
    </message>
    <message>
        <source>The history could not be loaded.</source>
        <translation>इतिहास लोड नहीं हो सका।</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>कॉपी हो गया।</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सब</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <comment>a number, or a number and +</comment>
        <translation>%1 प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>किसे</translation>
    </message>
    <message>
        <source>From</source>
        <translation>किस खाते से</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Balance after it</source>
        <translation>इसके बाद बैलेंस</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>प्रविष्टि</translation>
    </message>
    <message>
        <source>About entry</source>
        <translation>प्रविष्टि के बारे में</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>इतिहास सहेजें</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>कॉमा से अलग मान (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात करें</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>पूरी अवधि</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>इस महीने</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>इस साल</translation>
    </message>
    <message>
        <source>From - to</source>
        <translation>कब से - कब तक</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>सहेजना रोकें</translation>
    </message>
    <message>
        <source>Stop saving (%1)</source>
        <translation>सहेजना रोकें (%1)</translation>
    </message>
    <message>
        <source>Balance before: %1</source>
        <translation>पहले का शेष: %1</translation>
    </message>
    <message>
        <source>paid in: %1</source>
        <translation>जमा: %1</translation>
    </message>
    <message>
        <source>paid out: %1</source>
        <translation>निकासी: %1</translation>
    </message>
    <message>
        <source>balance after: %1</source>
        <translation>बाद का शेष: %1</translation>
    </message>
</context>
<context>
    <name>florin::desktop::HomePage</name>
    <message>
        <source>You have no account yet. Ask your branch to open one.</source>
        <translation>आपका अभी कोई खाता नहीं है। अपनी शाखा से खाता खुलवाएँ।</translation>
    </message>
    <message>
        <source>Your accounts could not be loaded.</source>
        <translation>आपके खाते लोड नहीं हो सके।</translation>
    </message>
    <message>
        <source>Nothing has moved yet.</source>
        <translation>अभी तक कोई लेन-देन नहीं हुआ है।</translation>
    </message>
    <message>
        <source>Add money</source>
        <translation>पैसे जमा करें</translation>
    </message>
    <message>
        <source>The latest entries could not be loaded.</source>
        <translation>हाल की प्रविष्टियाँ लोड नहीं हो सकीं।</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>सुप्रभात, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>नमस्कार, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>शुभ संध्या, %1</translation>
    </message>
    <message>
        <source>Your accounts and what moved last. You are customer number %1.</source>
        <translation>आपके खाते और हाल का लेन-देन। आपकी ग्राहक संख्या %1 है।</translation>
    </message>
</context>
<context>
    <name>florin::desktop::IdleWarning</name>
    <message numerus="yes">
        <source>You are logged out in %n seconds, and nothing of yours stays on this screen.</source>
        <translation>
            <numerusform>%n सेकंड में आप लॉग आउट हो जाएँगे, और इस स्क्रीन पर आपका कुछ नहीं रहेगा।</numerusform>
            <numerusform>%n सेकंड में आप लॉग आउट हो जाएँगे, और इस स्क्रीन पर आपका कुछ नहीं रहेगा।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florin::desktop::KioskWindow</name>
    <message>
        <source>This terminal is for customers. Staff log in at their own computer.</source>
        <translation>यह टर्मिनल ग्राहकों के लिए है। कर्मचारी अपने कंप्यूटर पर लॉग इन करें।</translation>
    </message>
</context>
<context>
    <name>florin::desktop::ListPage</name>
    <message>
        <source>Copied.</source>
        <translation>कॉपी हो गया।</translation>
    </message>
</context>
<context>
    <name>florin::desktop::LockScreen</name>
    <message>
        <source>Enter a code.</source>
        <translation>कोड दर्ज करें।</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>अपना पासवर्ड दर्ज करें।</translation>
    </message>
    <message>
        <source>Use the password instead</source>
        <translation>इसके बजाय पासवर्ड दें</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>इसके बजाय कोड दें</translation>
    </message>
    <message>
        <source>%1, this window was left alone for a while. What you began is kept.</source>
        <translation>%1, यह खिड़की कुछ देर से खाली थी। आपने जो शुरू किया था वह सुरक्षित है।</translation>
    </message>
</context>
<context>
    <name>florin::desktop::LogInView</name>
    <message>
        <source>Enter the address of your bank&apos;s server.</source>
        <translation>अपने बैंक के सर्वर का पता लिखें।</translation>
    </message>
    <message>
        <source>Enter your user name, or the number of one of your accounts.</source>
        <translation>अपना उपयोगकर्ता नाम या अपने किसी खाते की संख्या लिखें।</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>अपना पासवर्ड लिखें।</translation>
    </message>
    <message>
        <source>Enter a new password.</source>
        <translation>नया पासवर्ड लिखें।</translation>
    </message>
    <message>
        <source>The two are not the same. Enter both again.</source>
        <translation>दोनों एक जैसे नहीं हैं। दोनों फिर से लिखें।</translation>
    </message>
    <message>
        <source>Logging in ...</source>
        <translation>लॉग इन हो रहा है ...</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>लॉग इन करें</translation>
    </message>
    <message>
        <source>This computer has not talked to %1 before. This is the fingerprint of its certificate:</source>
        <translation>इस कंप्यूटर ने %1 से पहले बात नहीं की है। इसके प्रमाणपत्र का फ़िंगरप्रिंट यह है:</translation>
    </message>
    <message>
        <source>Server: %1. Change it</source>
        <translation>सर्वर: %1। बदलें</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>हल्का या गहरा</translation>
    </message>
    <message>
        <source>Florin %1</source>
        <translation>Florin %1</translation>
    </message>
    <message>
        <source>This computer has no keychain, so this device cannot be remembered.</source>
        <translation>इस कंप्यूटर में कीचेन नहीं है, इसलिए यह उपकरण याद नहीं रखा जा सकता।</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked, so this device was not remembered.</source>
        <translation>इस कंप्यूटर की कीचेन बंद है, इसलिए यह उपकरण याद नहीं रखा गया।</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not let Florin in, so this device was not remembered.</source>
        <translation>इस कंप्यूटर की कीचेन ने फ़्लोरिन को अनुमति नहीं दी, इसलिए यह उपकरण याद नहीं रखा गया।</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not answer in time. It goes on without it.</source>
        <translation>इस कंप्यूटर की कीचेन ने समय पर उत्तर नहीं दिया। उसके बिना आगे बढ़ा जा रहा है।</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain failed, so this device was not remembered.</source>
        <translation>इस कंप्यूटर की कीचेन विफल रही, इसलिए यह उपकरण याद नहीं रखा गया।</translation>
    </message>
    <message>
        <source>Enter a code.</source>
        <translation>कोड दर्ज करें।</translation>
    </message>
    <message>
        <source>Set up a security key instead</source>
        <translation>इसके बजाय सुरक्षा कुंजी स्थापित करें</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>सुरक्षा कुंजी</translation>
    </message>
    <message>
        <source>Ask the staff of this branch.</source>
        <translation>इस शाखा के कर्मचारियों से पूछें।</translation>
    </message>
</context>
<context>
    <name>florin::desktop::MainWindow</name>
    <message>
        <source>%1 - Florin</source>
        <translation>%1 - Florin</translation>
    </message>
    <message>
        <source>Log in - Florin</source>
        <translation>लॉग इन - Florin</translation>
    </message>
    <message>
        <source>Set up a second factor by %1. After that you cannot go on without one.</source>
        <translation>%1 तक दूसरा प्रमाण स्थापित करें। उसके बाद इसके बिना आगे नहीं बढ़ सकेंगे।</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>स्थापित करें</translation>
    </message>
    <message>
        <source>Locked - Florin</source>
        <translation>बंद - फ़्लोरिन</translation>
    </message>
    <message>
        <source>What your role may do has changed.</source>
        <translation>आपकी भूमिका की अनुमतियाँ बदल गई हैं।</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>दिखाएँ</translation>
    </message>
</context>
<context>
    <name>florin::desktop::MeMenu</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>लॉग आउट</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>हल्का या गहरा</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>florin::desktop::MessageSettingsPage</name>
    <message>
        <source>Your SMS settings could not be loaded.</source>
        <translation>आपकी SMS सेटिंग लोड नहीं हो सकीं।</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सहेजा गया।</translation>
    </message>
    <message>
        <source>Enter the number the SMS go to.</source>
        <translation>वह नंबर लिखें जिस पर SMS जाएँ।</translation>
    </message>
    <message>
        <source>Enter an amount, or take the warning off.</source>
        <translation>रक़म लिखें, या चेतावनी हटाएँ।</translation>
    </message>
</context>
<context>
    <name>florin::desktop::MoneyLabel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what the amount is (&quot;Available balance&quot;), %2 the amount</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>florin::desktop::MoveMoneyPage</name>
    <message>
        <source>Available: %1</source>
        <translation>उपलब्ध: %1</translation>
    </message>
    <message>
        <source>Looking up the name ...</source>
        <translation>नाम ढूँढा जा रहा है ...</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Say who and how much; what will happen is written here before you send it.</source>
        <translation>बताएँ किसे और कितना; भेजने से पहले यहाँ लिखा होगा कि क्या होगा।</translation>
    </message>
    <message>
        <source>Send &lt;b&gt;%1&lt;/b&gt; to &lt;b&gt;%2&lt;/b&gt;, account %3.</source>
        <translation>&lt;b&gt;%2&lt;/b&gt; को &lt;b&gt;%1&lt;/b&gt; भेजें, खाता %3।</translation>
    </message>
    <message>
        <source>Send &lt;b&gt;%1&lt;/b&gt; to &lt;b&gt;%2&lt;/b&gt;, account %3, for %4.</source>
        <translation>&lt;b&gt;%2&lt;/b&gt; को &lt;b&gt;%1&lt;/b&gt; भेजें, खाता %3, %4 के लिए।</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>%1 भेजें</translation>
    </message>
    <message>
        <source>Finding out whether it went through.</source>
        <translation>पता किया जा रहा है कि काम हुआ या नहीं।</translation>
    </message>
    <message>
        <source>The answer got lost on the way. Nothing is sent twice; please wait.</source>
        <translation>जवाब रास्ते में खो गया। कुछ भी दो बार नहीं भेजा जाएगा; कृपया रुकें।</translation>
    </message>
    <message>
        <source>It is not known yet whether it went through.</source>
        <translation>अभी पता नहीं है कि काम हुआ या नहीं।</translation>
    </message>
    <message>
        <source>Find out now, or look at the history later. Asking again cannot send it twice.</source>
        <translation>अभी पता करें, या बाद में इतिहास देखें। दोबारा पूछने से यह दो बार नहीं भेजा जाएगा।</translation>
    </message>
    <message>
        <source>Sending ...</source>
        <translation>भेजा जा रहा है ...</translation>
    </message>
</context>
<context>
    <name>florin::desktop::NumberPad</name>
    <message>
        <source>Decimal point</source>
        <translation>दशमलव बिंदु</translation>
    </message>
    <message>
        <source>Delete the last figure</source>
        <translation>अंतिम अंक मिटाएँ</translation>
    </message>
</context>
<context>
    <name>florin::desktop::OpenAccountView</name>
    <message>
        <source>Copied.</source>
        <translation>कॉपी हो गया।</translation>
    </message>
    <message>
        <source>No customer fits.</source>
        <translation>कोई ग्राहक मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>The customers could not be loaded.</source>
        <translation>ग्राहक लोड नहीं हो सके।</translation>
    </message>
    <message>
        <source>A new customer</source>
        <translation>नया ग्राहक</translation>
    </message>
    <message>
        <source>A customer of the bank</source>
        <translation>बैंक का ग्राहक</translation>
    </message>
    <message>
        <source>A further account for %1.</source>
        <translation>%1 के लिए एक और खाता।</translation>
    </message>
    <message>
        <source>Enter the first name.</source>
        <translation>पहला नाम लिखें।</translation>
    </message>
    <message>
        <source>Enter the last name.</source>
        <translation>उपनाम लिखें।</translation>
    </message>
    <message>
        <source>Enter the Aadhaar number.</source>
        <translation>आधार संख्या लिखें।</translation>
    </message>
    <message>
        <source>Enter the mobile number.</source>
        <translation>मोबाइल नंबर लिखें।</translation>
    </message>
    <message>
        <source>Enter a password for the first log-in.</source>
        <translation>पहले लॉग-इन के लिए पासवर्ड लिखें।</translation>
    </message>
    <message>
        <source>Choose the customer.</source>
        <translation>ग्राहक चुनें।</translation>
    </message>
    <message>
        <source>One moment ...</source>
        <translation>एक क्षण ...</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>खाता खोलें</translation>
    </message>
    <message>
        <source>Finding out whether the account was opened.</source>
        <translation>पता किया जा रहा है कि खाता खुला या नहीं।</translation>
    </message>
    <message>
        <source>The answer got lost on the way. Nothing happens twice.</source>
        <translation>उत्तर रास्ते में खो गया। कुछ भी दो बार नहीं होता।</translation>
    </message>
    <message>
        <source>Account %1 is open.</source>
        <translation>खाता %1 खुल गया है।</translation>
    </message>
    <message>
        <source>It is there the next time the customer logs in.</source>
        <translation>ग्राहक के अगले लॉग-इन पर यह वहाँ होगा।</translation>
    </message>
    <message>
        <source>The customer logs in with the account number and the initial password, and then chooses another password.</source>
        <translation>ग्राहक खाता संख्या और शुरुआती पासवर्ड से लॉग इन करते हैं, फिर दूसरा पासवर्ड चुनते हैं।</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>धारक</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Logs in as</source>
        <translation>लॉग-इन नाम</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>बैलेंस</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>प्रविष्टि</translation>
    </message>
</context>
<context>
    <name>florin::desktop::PasswordEdit</name>
    <message>
        <source>Hide password</source>
        <translation>पासवर्ड छिपाएँ</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>पासवर्ड दिखाएँ</translation>
    </message>
</context>
<context>
    <name>florin::desktop::PeoplePage</name>
    <message>
        <source>Takes and pays out cash, and moves money for customers.</source>
        <translation>नकद लेते और देते हैं, और ग्राहकों के लिए पैसा भेजते हैं।</translation>
    </message>
    <message>
        <source>Talks with customers and answers their feedback.</source>
        <translation>ग्राहकों से बात करते हैं और उनके सुझावों का उत्तर देते हैं।</translation>
    </message>
    <message>
        <source>Sees everything, changes nothing.</source>
        <translation>सब कुछ देखते हैं, कुछ नहीं बदलते।</translation>
    </message>
    <message>
        <source>Opens, freezes and closes accounts, and reverses entries.</source>
        <translation>खाते खोलते, रोकते और बंद करते हैं, और प्रविष्टियाँ पलटते हैं।</translation>
    </message>
    <message>
        <source>May do everything, people and providers included.</source>
        <translation>सब कुछ कर सकते हैं, लोग और प्रदाता भी।</translation>
    </message>
    <message>
        <source>Nobody fits this search.</source>
        <translation>इस खोज से कोई मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Nobody can log in yet.</source>
        <translation>अभी कोई लॉग इन नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सब दिखाएँ</translation>
    </message>
    <message>
        <source>The people could not be loaded.</source>
        <translation>लोग लोड नहीं हो सके।</translation>
    </message>
    <message>
        <source>Enter the name to log in with.</source>
        <translation>लॉग-इन का नाम लिखें।</translation>
    </message>
    <message>
        <source>Enter the person&apos;s name.</source>
        <translation>व्यक्ति का नाम लिखें।</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>उपयोगकर्ता नाम: %1</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>एक बार का पासवर्ड</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>May log in</source>
        <translation>लॉग इन कर सकते हैं</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Last log-in</source>
        <translation>पिछला लॉग-इन</translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <comment>a number, or a number and +</comment>
        <translation>
            <numerusform>%1 व्यक्ति</numerusform>
            <numerusform>%1 लोग</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a member of staff</source>
        <translation>कर्मचारी जोड़ें</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>व्यक्ति जोड़ें</translation>
    </message>
    <message>
        <source>Pass this password on now: it is shown only once. At the first log-in another one is chosen.</source>
        <translation>यह पासवर्ड अभी आगे दें: यह केवल एक बार दिखता है। पहले लॉग-इन पर दूसरा चुना जाता है।</translation>
    </message>
    <message>
        <source>Reset the access of %1?</source>
        <translation>क्या %1 की पहुँच रीसेट करें?</translation>
    </message>
    <message>
        <source>Their password and second factor are forgotten, and they are logged out everywhere. They get in again with a one-time password.</source>
        <translation>उनका पासवर्ड और दूसरा कारक भुला दिया जाएगा और वे हर जगह से लॉग-आउट हो जाएँगे। वे एक बार के पासवर्ड से फिर लॉग-इन करेंगे।</translation>
    </message>
    <message>
        <source>Reset access</source>
        <translation>पहुँच रीसेट करें</translation>
    </message>
    <message>
        <source>Once a one-time password is issued</source>
        <translation>एक बार का पासवर्ड जारी होने पर</translation>
    </message>
</context>
<context>
    <name>florin::desktop::ProofPrompt</name>
    <message>
        <source>Sign this payment</source>
        <translation>इस भुगतान पर हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>It signs this payment alone. For another amount or payee it is worth nothing.</source>
        <translation>यह केवल इसी भुगतान पर हस्ताक्षर करता है। दूसरी राशि या प्राप्तकर्ता के लिए इसका कोई मूल्य नहीं।</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>न भेजें</translation>
    </message>
    <message>
        <source>Sign and send</source>
        <translation>हस्ताक्षर करके भेजें</translation>
    </message>
    <message>
        <source>Sign %1</source>
        <translation>%1 पर हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Sign with a security key</source>
        <translation>सुरक्षा कुंजी से हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Code of your authenticator app or by SMS</source>
        <translation>प्रमाणक ऐप या SMS का कोड</translation>
    </message>
    <message>
        <source>Enter the six digits.</source>
        <translation>छह अंक लिखें।</translation>
    </message>
</context>
<context>
    <name>florin::desktop::ProposalsModel</name>
    <message>
        <source>Asked</source>
        <translation>माँगा गया</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>About</source>
        <translation>किस बारे में</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>माँगने वाला</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>समाप्ति</translation>
    </message>
</context>
<context>
    <name>florin::desktop::ProviderPage</name>
    <message>
        <source>The settings are saved.</source>
        <translation>सेटिंग सहेज ली गई हैं।</translation>
    </message>
    <message>
        <source>The settings could not be loaded.</source>
        <translation>सेटिंग लोड नहीं हो सकीं।</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>सेट है</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>सेट नहीं है</translation>
    </message>
    <message>
        <source>Enter the account SID, or switch the sending off.</source>
        <translation>खाता SID लिखें, या भेजना बंद करें।</translation>
    </message>
    <message>
        <source>Enter the sender, or switch the sending off.</source>
        <translation>प्रेषक लिखें, या भेजना बंद करें।</translation>
    </message>
    <message>
        <source>Enter the auth token, or switch the sending off.</source>
        <translation>ऑथ टोकन लिखें, या भेजना बंद करें।</translation>
    </message>
</context>
<context>
    <name>florin::desktop::Rail</name>
    <message>
        <source>Places</source>
        <translation>जगहें</translation>
    </message>
</context>
<context>
    <name>florin::desktop::RailButton</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %n अपठित</numerusform>
            <numerusform>%1, %n अपठित</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florin::desktop::ReceiptButton</name>
    <message>
        <source>The receipt is saved.</source>
        <translation>रसीद सहेज ली गई।</translation>
    </message>
    <message>
        <source>In a moment</source>
        <translation>कुछ ही क्षण में</translation>
    </message>
    <message>
        <source>Seal %1, %2</source>
        <translation>मुहर %1, %2</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>रसीद सहेजें</translation>
    </message>
    <message>
        <source>Florin receipts (*.json)</source>
        <translation>Florin रसीदें (*.json)</translation>
    </message>
    <message>
        <source>Waiting for the seal…</source>
        <translation>मुहर की प्रतीक्षा…</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>रसीद सहेजें</translation>
    </message>
</context>
<context>
    <name>florin::desktop::ReceiptCard</name>
    <message>
        <source>Copied.</source>
        <translation>कॉपी हो गया।</translation>
    </message>
    <message>
        <source>%1 added to your account</source>
        <translation>आपके खाते में %1 जमा हुए</translation>
    </message>
    <message>
        <source>Add or withdraw more</source>
        <translation>और जमा करें या निकालें</translation>
    </message>
    <message>
        <source>%1 paid out in cash</source>
        <translation>%1 नक़द दिए गए</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>%1 को भेजे गए</translation>
    </message>
    <message>
        <source>Move more money</source>
        <translation>और पैसे भेजें</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>शब्दों में</translation>
    </message>
    <message>
        <source>From</source>
        <translation>किस खाते से</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>To</source>
        <translation>किसे</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किस लिए</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>अब बैलेंस</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>प्रविष्टि</translation>
    </message>
    <message>
        <source>%1 paid into the account</source>
        <translation>खाते में %1 जमा हुए</translation>
    </message>
    <message>
        <source>Next for this customer</source>
        <translation>इस ग्राहक के लिए अगला काम</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>मुहरबंद</translation>
    </message>
</context>
<context>
    <name>florin::desktop::RefusedRowsDialog</name>
    <message>
        <source>Row</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>अस्वीकार का कारण</translation>
    </message>
</context>
<context>
    <name>florin::desktop::RoleRulesForm</name>
    <message>
        <source>%1 at a time</source>
        <translation>एक बार में %1</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>प्रतिदिन %1</translation>
    </message>
    <message>
        <source>In other currencies, as they are: %1</source>
        <translation>अन्य मुद्राओं में, यथावत: %1</translation>
    </message>
    <message>
        <source>Enter an amount, or leave it empty for none.</source>
        <translation>राशि दर्ज करें, या सीमा न हो तो खाली छोड़ें।</translation>
    </message>
    <message>
        <source>A day cannot allow less than one move.</source>
        <translation>दिन की सीमा एक बार की सीमा से कम नहीं हो सकती।</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>कम से कम एक दिन चुनें।</translation>
    </message>
    <message>
        <source>Choose an end that is not the beginning.</source>
        <translation>ऐसा अंत चुनें जो आरंभ से अलग हो।</translation>
    </message>
    <message>
        <source>Days begin at midnight (%1).</source>
        <translation>दिन मध्यरात्रि से शुरू होते हैं (%1)।</translation>
    </message>
    <message>
        <source>Outside of them its people can only log out. Times are those of %1; an end before the beginning is on the next day.</source>
        <translation>इसके बाहर इस भूमिका के लोग केवल लॉग आउट कर सकते हैं। समय %1 के हैं; आरंभ से पहले का अंत अगले दिन का है।</translation>
    </message>
</context>
<context>
    <name>florin::desktop::RolesModel</name>
    <message>
        <source>Not saved yet; before: %1</source>
        <translation>अभी सहेजा नहीं गया; पहले: %1</translation>
    </message>
    <message>
        <source>Changed by the bank; to begin with: %1</source>
        <translation>बैंक ने बदला; आरंभ में: %1</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>ज्यों का त्यों रहता है</translation>
    </message>
    <message>
        <source>May</source>
        <translation>अनुमति</translation>
    </message>
</context>
<context>
    <name>florin::desktop::RolesPage</name>
    <message>
        <source>The roles could not be loaded.</source>
        <translation>भूमिकाएँ लोड नहीं हो सकीं।</translation>
    </message>
    <message>
        <source>Press Enter on a cell, or click it twice, to change it.</source>
        <translation>बदलने के लिए खाने पर Enter दबाएँ या दो बार क्लिक करें।</translation>
    </message>
    <message>
        <source>Choose a row to see what it opens.</source>
        <translation>कोई पंक्ति चुनें और देखें कि उससे क्या खुलता है।</translation>
    </message>
    <message>
        <source>No operation needs this by itself.</source>
        <translation>किसी क्रिया को केवल इसकी आवश्यकता नहीं है।</translation>
    </message>
    <message>
        <source>Opens: %1</source>
        <translation>खोलता है: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n changes not saved</source>
        <translation>
            <numerusform>%n बदलाव सहेजे नहीं गए</numerusform>
            <numerusform>%n बदलाव सहेजे नहीं गए</numerusform>
        </translation>
    </message>
    <message>
        <source>The change is saved.</source>
        <translation>बदलाव सहेज लिया गया।</translation>
    </message>
    <message>
        <source>Waiting for a second person: proposal %1.</source>
        <translation>दूसरे व्यक्ति की प्रतीक्षा: प्रस्ताव %1।</translation>
    </message>
    <message>
        <source>It counts as soon as somebody else approves it.</source>
        <translation>किसी और के स्वीकृत करते ही यह लागू होगा।</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>प्रत्येक भूमिका क्या कर सकती है</translation>
    </message>
    <message>
        <source>Limits and hours</source>
        <translation>सीमाएँ और समय</translation>
    </message>
</context>
<context>
    <name>florin::desktop::SecondFactorView</name>
    <message>
        <source>Keep the recovery codes where nobody else looks.</source>
        <translation>रिकवरी कोड वहाँ रखें जहाँ कोई और न देखे।</translation>
    </message>
    <message>
        <source>The second factor is removed. Your password alone logs you in.</source>
        <translation>दूसरा प्रमाण हटा दिया गया। अब केवल पासवर्ड से लॉग इन होगा।</translation>
    </message>
    <message>
        <source>Enter the six digits that the app shows.</source>
        <translation>ऐप में दिख रहे छह अंक दर्ज करें।</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>अपना पासवर्ड दर्ज करें।</translation>
    </message>
    <message>
        <source>Enter a code.</source>
        <translation>कोड दर्ज करें।</translation>
    </message>
    <message numerus="yes">
        <source>An authenticator app is in use since %1. %n recovery code(s) are left.</source>
        <translation>
            <numerusform>ऑथेंटिकेटर ऐप %1 से उपयोग में है। %n रिकवरी कोड शेष हैं।</numerusform>
            <numerusform>ऑथेंटिकेटर ऐप %1 से उपयोग में है। %n रिकवरी कोड शेष हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>None is set up. Whoever works at the bank needs one; yours must be set up by %1.</source>
        <translation>कोई स्थापित नहीं है। बैंक में काम करने वाले हर व्यक्ति को इसकी ज़रूरत है; आपका %1 तक स्थापित होना चाहिए।</translation>
    </message>
    <message>
        <source>None is set up. With one, a stolen password alone opens nothing, and you can send larger amounts.</source>
        <translation>कोई स्थापित नहीं है। इसके साथ केवल चोरी हुआ पासवर्ड कुछ नहीं खोलता, और आप बड़ी राशि भेज सकते हैं।</translation>
    </message>
    <message>
        <source>Set up another app</source>
        <translation>दूसरा ऐप स्थापित करें</translation>
    </message>
    <message>
        <source>Set up an authenticator app</source>
        <translation>ऑथेंटिकेटर ऐप स्थापित करें</translation>
    </message>
    <message numerus="yes">
        <source>No app is set up: your security keys stand for it. %n recovery code(s) are left.</source>
        <translation>
            <numerusform>कोई ऐप स्थापित नहीं है: आपकी सुरक्षा कुंजियाँ उसकी जगह हैं। %n रिकवरी कोड शेष हैं।</numerusform>
            <numerusform>कोई ऐप स्थापित नहीं है: आपकी सुरक्षा कुंजियाँ उसकी जगह हैं। %n रिकवरी कोड शेष हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florin::desktop::SecurityKeyPanel</name>
    <message>
        <source>Enter the PIN of the key.</source>
        <translation>कुंजी का PIN दर्ज करें।</translation>
    </message>
    <message>
        <source>Touch your security key when it blinks. One with a fingerprint reader wants the finger it knows.</source>
        <translation>जब आपकी सुरक्षा कुंजी टिमटिमाए तब उसे छुएँ। फ़िंगरप्रिंट रीडर वाली कुंजी को वही उँगली चाहिए जिसे वह पहचानती है।</translation>
    </message>
    <message>
        <source>Asking the bank ...</source>
        <translation>बैंक से पूछा जा रहा है ...</translation>
    </message>
</context>
<context>
    <name>florin::desktop::SecurityKeysView</name>
    <message>
        <source>Since %1, last used %2</source>
        <translation>%1 से, अंतिम उपयोग %2</translation>
    </message>
    <message>
        <source>Since %1, never used yet</source>
        <translation>%1 से, अब तक इस्तेमाल नहीं हुआ</translation>
    </message>
    <message>
        <source>Locked since %1: there may be a copy of it. Remove it, and tell the bank.</source>
        <translation>%1 से लॉक: हो सकता है कि इसकी कोई नकल हो। इसे हटाएँ और बैंक को बताएँ।</translation>
    </message>
    <message>
        <source>%1. Without a PIN it logs in, but signs nothing.</source>
        <translation>%1। बिना PIN के यह लॉग इन कराती है, पर किसी पर हस्ताक्षर नहीं करती।</translation>
    </message>
    <message>
        <source>Keep the recovery codes where nobody else looks.</source>
        <translation>रिकवरी कोड वहाँ रखें जहाँ कोई और न देखे।</translation>
    </message>
    <message>
        <source>The security key opens nothing any more.</source>
        <translation>यह सुरक्षा कुंजी अब कुछ नहीं खोलती।</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Give the key a name.</source>
        <translation>कुंजी को एक नाम दें।</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>अपना पासवर्ड दर्ज करें।</translation>
    </message>
    <message>
        <source>Enter a code.</source>
        <translation>कोड दर्ज करें।</translation>
    </message>
    <message>
        <source>The security key is set up. Other places where you were logged in have been logged out.</source>
        <translation>सुरक्षा कुंजी स्थापित हो गई है। आप जहाँ-जहाँ और लॉग इन थे, वहाँ से लॉग आउट कर दिया गया है।</translation>
    </message>
    <message>
        <source>Remove %1? A code, or the answer of any of your keys, shows that it is you.</source>
        <translation>%1 हटाएँ? कोई कोड, या आपकी किसी भी कुंजी का उत्तर, दिखाता है कि यह आप ही हैं।</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>कुंजी हटाएँ</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>स्थापित करें</translation>
    </message>
</context>
<context>
    <name>florin::desktop::SecurityOverviewPage</name>
    <message>
        <source>Show as chart</source>
        <translation>चार्ट के रूप में दिखाएँ</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>तालिका के रूप में दिखाएँ</translation>
    </message>
    <message>
        <source>The newest figures could not be loaded.</source>
        <translation>नवीनतम आँकड़े लोड नहीं हो सके।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Somebody is guessing passwords right now.</source>
        <translation>कोई इस समय पासवर्ड का अनुमान लगाने की कोशिश कर रहा है।</translation>
    </message>
    <message>
        <source>People on devices they have used before log in as always; others may have to wait.</source>
        <translation>जिन उपकरणों से लोग पहले लॉग इन कर चुके हैं, उनसे वे हमेशा की तरह लॉग इन करते हैं; दूसरों को प्रतीक्षा करनी पड़ सकती है।</translation>
    </message>
</context>
<context>
    <name>florin::desktop::SecurityPage</name>
    <message>
        <source>Your password is changed.</source>
        <translation>आपका पासवर्ड बदल गया है।</translation>
    </message>
    <message>
        <source>Other places where you were logged in have been logged out.</source>
        <translation>जहाँ-जहाँ आप लॉग इन थे, वहाँ से लॉग आउट कर दिया गया है।</translation>
    </message>
    <message>
        <source>Enter the password you have now.</source>
        <translation>अपना मौजूदा पासवर्ड लिखें।</translation>
    </message>
    <message>
        <source>Enter a new password.</source>
        <translation>नया पासवर्ड लिखें।</translation>
    </message>
    <message>
        <source>The two are not the same. Enter both again.</source>
        <translation>दोनों एक जैसे नहीं हैं। दोनों फिर से लिखें।</translation>
    </message>
</context>
<context>
    <name>florin::desktop::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Go to a page of the rail</source>
        <translation>पट्टी के किसी पृष्ठ पर जाएँ</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>फिर से देखें</translation>
    </message>
    <message>
        <source>Go on to the next region: rail, page, chat</source>
        <translation>अगले हिस्से पर जाएँ: पट्टी, पृष्ठ, चैट</translation>
    </message>
    <message>
        <source>Search in the page</source>
        <translation>पृष्ठ में खोजें</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Open or close the chat</source>
        <translation>चैट खोलें या बंद करें</translation>
    </message>
    <message>
        <source>Show or hide the password</source>
        <translation>पासवर्ड दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>विवरण बंद करें</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>यह सूची</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>खिड़की बंद करें</translation>
    </message>
</context>
<context>
    <name>florin::desktop::SkeletonPanel</name>
    <message>
        <source>Loading</source>
        <translation>लोड हो रहा है</translation>
    </message>
</context>
<context>
    <name>florin::desktop::SmsCodePanel</name>
    <message>
        <source>Send a code by SMS</source>
        <translation>SMS से कोड भेजें</translation>
    </message>
    <message>
        <source>Send another code by SMS</source>
        <translation>SMS से दूसरा कोड भेजें</translation>
    </message>
    <message>
        <source>A code is on its way to %1. It is good for five minutes, for this alone.</source>
        <translation>%1 पर कोड भेजा जा रहा है। यह पाँच मिनट तक और केवल इसी काम के लिए मान्य है।</translation>
    </message>
</context>
<context>
    <name>florin::desktop::SmsCodesView</name>
    <message>
        <source>Keep the recovery codes where nobody else looks.</source>
        <translation>रिकवरी कोड वहाँ रखें जहाँ कोई और न देखे।</translation>
    </message>
    <message>
        <source>It is on its way to %1, and good for five minutes.</source>
        <translation>यह %1 पर भेजा जा रहा है और पाँच मिनट तक मान्य है।</translation>
    </message>
    <message>
        <source>No codes are sent by SMS any more.</source>
        <translation>अब SMS से कोड नहीं भेजे जाते।</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>अपना पासवर्ड दर्ज करें।</translation>
    </message>
    <message>
        <source>Enter the six digits of the message.</source>
        <translation>संदेश के छह अंक लिखें।</translation>
    </message>
    <message>
        <source>Enter a code.</source>
        <translation>कोड दर्ज करें।</translation>
    </message>
    <message>
        <source>Codes by SMS are set up.</source>
        <translation>SMS से कोड चालू हो गए हैं।</translation>
    </message>
    <message>
        <source>Codes go to %1 since %2. A change of your number counts here once it is set up anew.</source>
        <translation>%2 से कोड %1 पर जाते हैं। नंबर बदलने पर वह यहाँ फिर से चालू करने के बाद ही मान्य होगा।</translation>
    </message>
    <message>
        <source>A code by SMS can be your second factor. An app or a security key is safer: a number can be taken over.</source>
        <translation>SMS से आया कोड आपका दूसरा प्रमाण हो सकता है। ऐप या सुरक्षा कुंजी अधिक सुरक्षित है: नंबर पर कोई और कब्ज़ा कर सकता है।</translation>
    </message>
    <message>
        <source>Set up my number anew</source>
        <translation>मेरा नंबर फिर से चालू करें</translation>
    </message>
    <message>
        <source>Set up codes by SMS</source>
        <translation>SMS से कोड चालू करें</translation>
    </message>
</context>
<context>
    <name>florin::desktop::StrengthMeter</name>
    <message>
        <source>Too short</source>
        <translation>बहुत छोटा</translation>
    </message>
    <message>
        <source>Too easy to guess</source>
        <translation>अनुमान लगाना बहुत आसान</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>ठीक-ठाक</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>अच्छा</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>बहुत अच्छा</translation>
    </message>
    <message>
        <source>Strength of the password</source>
        <translation>पासवर्ड की मज़बूती</translation>
    </message>
</context>
<context>
    <name>florin::desktop::TellerPage</name>
    <message>
        <source>No account fits.</source>
        <translation>कोई खाता मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>The accounts could not be loaded.</source>
        <translation>खाते लोड नहीं हो सके।</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>उपलब्ध</translation>
    </message>
    <message>
        <source>This is one of the bank&apos;s own accounts. Choose a customer&apos;s.</source>
        <translation>यह बैंक का अपना खाता है। किसी ग्राहक का खाता चुनें।</translation>
    </message>
    <message>
        <source>Looking ...</source>
        <translation>खोजा जा रहा है ...</translation>
    </message>
    <message>
        <source>Deposit %1</source>
        <translation>%1 जमा करें</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>जमा करें</translation>
    </message>
    <message>
        <source>Pay out %1</source>
        <translation>%1 का भुगतान करें</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>भुगतान करें</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>%1 भेजें</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Take %1 in cash from the customer, for %2.</source>
        <translation>ग्राहक से %1 नकद लें, %2 के खाते के लिए।</translation>
    </message>
    <message>
        <source>Pay %1 out in cash, from the account of %2.</source>
        <translation>%2 के खाते से %1 नकद दें।</translation>
    </message>
    <message>
        <source>Send %1 from %2 to %3, account %4.</source>
        <translation>%2 से %3, खाता %4, को %1 भेजें।</translation>
    </message>
    <message>
        <source>One moment ...</source>
        <translation>एक क्षण ...</translation>
    </message>
    <message>
        <source>Finding out whether it went through.</source>
        <translation>पता किया जा रहा है कि काम हुआ या नहीं।</translation>
    </message>
    <message>
        <source>The answer got lost on the way. Nothing happens twice.</source>
        <translation>उत्तर रास्ते में खो गया। कुछ भी दो बार नहीं होता।</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>निकालें</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>अंतरण</translation>
    </message>
</context>
<context>
    <name>florin::desktop::TransactionsModel</name>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>From</source>
        <translation>किससे</translation>
    </message>
    <message>
        <source>To</source>
        <translation>किसे</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रक़म</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>किसने किया</translation>
    </message>
</context>
<context>
    <name>florin::desktop::TransactionsPage</name>
    <message>
        <source>No transaction fits these filters.</source>
        <translation>इन फ़िल्टरों से कोई लेन-देन मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Nothing has moved yet.</source>
        <translation>अभी तक कोई लेन-देन नहीं हुआ है।</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सब दिखाएँ</translation>
    </message>
    <message>
        <source>The transactions could not be loaded.</source>
        <translation>लेन-देन लोड नहीं हो सके।</translation>
    </message>
    <message numerus="yes">
        <source>%n transactions saved.</source>
        <translation>
            <numerusform>%n लेन-देन सहेजा गया।</numerusform>
            <numerusform>%n लेन-देन सहेजे गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transactions saved so far</source>
        <translation>
            <numerusform>अब तक %n लेन-देन सहेजा गया</numerusform>
            <numerusform>अब तक %n लेन-देन सहेजे गए</numerusform>
        </translation>
    </message>
    <message>
        <source>transactions</source>
        <comment>part of a file&apos;s name</comment>
        <translation>len-den</translation>
    </message>
    <message>
        <source>Save the transactions</source>
        <translation>लेन-देन सहेजें</translation>
    </message>
    <message>
        <source>Finding out whether it was reversed.</source>
        <translation>पता किया जा रहा है कि प्रविष्टि पलटी या नहीं।</translation>
    </message>
    <message>
        <source>The answer got lost on the way. Nothing happens twice.</source>
        <translation>उत्तर रास्ते में खो गया। कुछ भी दो बार नहीं होता।</translation>
    </message>
    <message>
        <source>Find out now</source>
        <translation>अभी पता करें</translation>
    </message>
    <message>
        <source>Entry %1 is reversed.</source>
        <translation>प्रविष्टि %1 पलट दी गई है।</translation>
    </message>
    <message>
        <source>Reverse entry %1?</source>
        <translation>प्रविष्टि %1 पलटें?</translation>
    </message>
    <message>
        <source>%1 goes back from %2 to %3. The entry itself stays in the journal, and a reversal cannot be reversed.</source>
        <translation>%1, %2 से वापस %3 को जाएगा। प्रविष्टि रोज़नामचे में बनी रहती है, और पलटी हुई प्रविष्टि फिर नहीं पलटी जा सकती।</translation>
    </message>
    <message>
        <source>Reverse %1</source>
        <translation>%1 पलटें</translation>
    </message>
    <message>
        <source>Reason, for the journal</source>
        <translation>कारण, रोज़नामचे के लिए</translation>
    </message>
    <message numerus="yes">
        <source>%n new transactions in the bank.</source>
        <translation>
            <numerusform>बैंक में %n नया लेन-देन।</numerusform>
            <numerusform>बैंक में %n नए लेन-देन।</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>किससे</translation>
    </message>
    <message>
        <source>From account</source>
        <translation>किस खाते से</translation>
    </message>
    <message>
        <source>To</source>
        <translation>किसे</translation>
    </message>
    <message>
        <source>To account</source>
        <translation>किस खाते में</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>किसने किया</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>प्रविष्टि</translation>
    </message>
    <message>
        <source>About entry</source>
        <translation>प्रविष्टि के बारे में</translation>
    </message>
    <message numerus="yes">
        <source>%1 transactions</source>
        <comment>a number, or a number and +</comment>
        <translation>
            <numerusform>%1 लेन-देन</numerusform>
            <numerusform>%1 लेन-देन</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>सब</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>पूरी अवधि</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>इस महीने</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>इस साल</translation>
    </message>
    <message>
        <source>From - to</source>
        <translation>कब से - कब तक</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>नया पहले</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>पुराना पहले</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>बड़ा पहले</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>छोटा पहले</translation>
    </message>
</context>
<context>
    <name>florin::desktop::UsersModel</name>
    <message>
        <source>Active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>Barred</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>लॉग-इन</translation>
    </message>
    <message>
        <source>Last log-in</source>
        <translation>पिछला लॉग-इन</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>No password yet</source>
        <translation>अभी पासवर्ड नहीं</translation>
    </message>
</context>
<context>
    <name>florin::desktop::WhoLookedModel</name>
    <message>
        <source>An account</source>
        <translation>एक खाता</translation>
    </message>
    <message>
        <source>Your accounts</source>
        <translation>आपके खाते</translation>
    </message>
    <message>
        <source>Whose an account is</source>
        <translation>खाता किसका है</translation>
    </message>
    <message>
        <source>The history of an account</source>
        <translation>किसी खाते का इतिहास</translation>
    </message>
    <message>
        <source>The transactions of an account</source>
        <translation>किसी खाते के लेन-देन</translation>
    </message>
    <message>
        <source>A statement of an account</source>
        <translation>किसी खाते का विवरण</translation>
    </message>
    <message>
        <source>The balance of an account</source>
        <translation>किसी खाते की शेष राशि</translation>
    </message>
    <message>
        <source>The receipt of a transaction</source>
        <translation>किसी लेन-देन की रसीद</translation>
    </message>
    <message>
        <source>A conversation with the support desk</source>
        <translation>सहायता डेस्क के साथ बातचीत</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>क्या देखा</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name, a role</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>florin::desktop::WhoLookedView</name>
    <message>
        <source>Nobody of the bank has looked at your record.</source>
        <translation>बैंक के किसी व्यक्ति ने आपका रिकॉर्ड नहीं देखा है।</translation>
    </message>
    <message>
        <source>Who looked at your record could not be loaded.</source>
        <translation>आपका रिकॉर्ड किसने देखा, यह लोड नहीं हो सका।</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The desktop of a Florin bank.</source>
        <translation>Florin बैंक का डेस्कटॉप।</translation>
    </message>
    <message>
        <source>The bank&apos;s server.</source>
        <translation>बैंक का सर्वर।</translation>
    </message>
    <message>
        <source>The certificate (PEM) the server must show.</source>
        <translation>वह प्रमाणपत्र (PEM) जो सर्वर को दिखाना होगा।</translation>
    </message>
    <message>
        <source>Logs in with the password on the first line of FILE.</source>
        <translation>FILE की पहली पंक्ति के पासवर्ड से लॉग इन करता है।</translation>
    </message>
    <message>
        <source>No certificate in %1.</source>
        <translation>%1 में कोई प्रमाणपत्र नहीं है।</translation>
    </message>
    <message>
        <source>--password-file needs --as, and a file that can be read: %1</source>
        <translation>--password-file के साथ --as और पढ़ी जा सकने वाली फ़ाइल चाहिए: %1</translation>
    </message>
    <message>
        <source>Its private key (PEM).</source>
        <translation>उसकी निजी कुंजी (PEM)।</translation>
    </message>
    <message>
        <source>The certificate (PEM) this machine shows to the server. Remembered; an empty name forgets it.</source>
        <translation>वह प्रमाणपत्र (PEM) जो यह मशीन सर्वर को दिखाती है। याद रखा जाता है; खाली नाम उसे भुला देता है।</translation>
    </message>
    <message>
        <source>A branch terminal: for customers, on the whole screen, nothing is kept. Needs --server and --trust.</source>
        <translation>शाखा का टर्मिनल: ग्राहकों के लिए, पूरी स्क्रीन पर, कुछ भी सहेजा नहीं जाता। --server और --trust चाहिए।</translation>
    </message>
    <message>
        <source>--kiosk needs --server and --trust.</source>
        <translation>--kiosk के लिए --server और --trust चाहिए।</translation>
    </message>
    <message>
        <source>--kiosk logs nobody in by itself.</source>
        <translation>--kiosk अपने-आप किसी को लॉग इन नहीं करता।</translation>
    </message>
    <message>
        <source>User name, account or customer number.</source>
        <translation>उपयोगकर्ता नाम, खाता या ग्राहक संख्या।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address like bank.example:7470.</source>
        <translation>&quot;%1&quot; bank.example:7470 जैसा पता नहीं है।</translation>
    </message>
</context>
</TS>
