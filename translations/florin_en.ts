<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_IN" sourcelanguage="en">
<context>
    <name>AccessView</name>
    <message>
        <source>Where you are logged in</source>
        <translation>Where you are logged in</translation>
    </message>
    <message>
        <source>A place you do not know? Log out everywhere, then change your password.</source>
        <translation>A place you do not know? Log out everywhere, then change your password.</translation>
    </message>
    <message>
        <source>Devices that give no code</source>
        <translation>Devices that give no code</translation>
    </message>
    <message>
        <source>Log out everywhere else</source>
        <translation>Log out everywhere else</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>All accounts, those of customers and the bank&apos;s own.</source>
        <translation>All accounts, those of customers and the bank&apos;s own.</translation>
    </message>
    <message>
        <source>Search account numbers and owners</source>
        <translation>Search account numbers and owners</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Close details</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Freeze</translation>
    </message>
    <message>
        <source>Close account</source>
        <translation>Close account</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
</context>
<context>
    <name>ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>Approvals</translation>
    </message>
    <message>
        <source>What one person asks for and another approves.</source>
        <translation>What one person asks for and another approves.</translation>
    </message>
    <message>
        <source>Search numbers, names and operations</source>
        <translation>Search numbers, names and operations</translation>
    </message>
    <message>
        <source>Waiting or decided</source>
        <translation>Waiting or decided</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Close details</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>What it changes</translation>
    </message>
    <message>
        <source>Somebody else has to approve it. Until then you can withdraw it.</source>
        <translation>Somebody else has to approve it. Until then you can withdraw it.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Or refuse it, and say why</source>
        <translation>Or refuse it, and say why</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>Why it is refused</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuse</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>What was done, by whom and with what outcome, newest first.</source>
        <translation>What was done, by whom and with what outcome, newest first.</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Close details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Search subjects, addresses, devices and more</source>
        <translation>Search subjects, addresses, devices and more</translation>
    </message>
    <message>
        <source>Only this person</source>
        <translation>Only this person</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>What it was about</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Check of the chain</source>
        <translation>Check of the chain</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>AuthenticatorSetup</name>
    <message>
        <source>An app on your phone (Aegis, FreeOTP, Google Authenticator or any other for time-based codes) shows a new code every thirty seconds. With it, your password alone opens nothing.</source>
        <translation>An app on your phone (Aegis, FreeOTP, Google Authenticator or any other for time-based codes) shows a new code every thirty seconds. With it, your password alone opens nothing.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Your password</translation>
    </message>
    <message>
        <source>Set up an authenticator app</source>
        <translation>Set up an authenticator app</translation>
    </message>
    <message>
        <source>Scan this with the app, or type the key into it.</source>
        <translation>Scan this with the app, or type the key into it.</translation>
    </message>
    <message>
        <source>QR code for the authenticator app; the key stands below it as text</source>
        <translation>QR code for the authenticator app; the key stands below it as text</translation>
    </message>
    <message>
        <source>Key for the authenticator app</source>
        <translation>Key for the authenticator app</translation>
    </message>
    <message>
        <source>First code</source>
        <translation>First code</translation>
    </message>
    <message>
        <source>Six digits, as the app shows them now.</source>
        <translation>Six digits, as the app shows them now.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Your recovery codes</source>
        <translation>Your recovery codes</translation>
    </message>
    <message>
        <source>Each opens your account once when the app is out of reach. They are shown this one time: print them or write them down.</source>
        <translation>Each opens your account once when the app is out of reach. They are shown this one time: print them or write them down.</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Recovery codes</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>I have kept them</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>What the server has backed up. Each backup is restored aside and verified at once.</source>
        <translation>What the server has backed up. Each backup is restored aside and verified at once.</translation>
    </message>
    <message>
        <source>Search files and outcomes</source>
        <translation>Search files and outcomes</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Close details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>CashPage</name>
    <message>
        <source>Add money</source>
        <translation>Add money</translation>
    </message>
    <message>
        <source>Cash at the self-service counter, in or out.</source>
        <translation>Cash at the self-service counter, in or out.</translation>
    </message>
    <message>
        <source>Add money or withdraw</source>
        <translation>Add money or withdraw</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Usual amounts</source>
        <translation>Usual amounts</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Find out now</source>
        <translation>Find out now</translation>
    </message>
</context>
<context>
    <name>ChatPanel</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Start a conversation</source>
        <translation>Start a conversation</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Your message</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Write a message</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Everybody who has an account with the bank, newest first.</source>
        <translation>Everybody who has an account with the bank, newest first.</translation>
    </message>
    <message>
        <source>Search names and phone numbers</source>
        <translation>Search names and phone numbers</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Close details</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Accounts of this customer</source>
        <translation>Accounts of this customer</translation>
    </message>
    <message>
        <source>Open a further account</source>
        <translation>Open a further account</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>New phone number</source>
        <translation>New phone number</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>How the bank stands right now.</source>
        <translation>How the bank stands right now.</translation>
    </message>
    <message>
        <source>Recent transactions</source>
        <translation>Recent transactions</translation>
    </message>
    <message>
        <source>All transactions</source>
        <translation>All transactions</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>FeedbackDeskPage</name>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>What customers told the bank, newest first.</source>
        <translation>What customers told the bank, newest first.</translation>
    </message>
    <message>
        <source>Search names, numbers and texts</source>
        <translation>Search names, numbers and texts</translation>
    </message>
    <message>
        <source>Answered or not</source>
        <translation>Answered or not</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Close details</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>The answer</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>The customer reads it as soon as it is sent.</source>
        <translation>The customer reads it as soon as it is sent.</translation>
    </message>
    <message>
        <source>Send answer</source>
        <translation>Send answer</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Tell the bank what went well, and what did not.</source>
        <translation>Tell the bank what went well, and what did not.</translation>
    </message>
    <message>
        <source>Your feedback</source>
        <translation>Your feedback</translation>
    </message>
    <message>
        <source>A person at the bank reads every line.</source>
        <translation>A person at the bank reads every line.</translation>
    </message>
    <message>
        <source>Send feedback</source>
        <translation>Send feedback</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Thank you</translation>
    </message>
    <message>
        <source>Your feedback has reached the bank.</source>
        <translation>Your feedback has reached the bank.</translation>
    </message>
    <message>
        <source>Write something else</source>
        <translation>Write something else</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>FourEyesPage</name>
    <message>
        <source>Four eyes</source>
        <translation>Four eyes</translation>
    </message>
    <message>
        <source>What happens only once a second person agrees. A change here needs one too.</source>
        <translation>What happens only once a second person agrees. A change here needs one too.</translation>
    </message>
    <message>
        <source>Search what is asked for</source>
        <translation>Search what is asked for</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Close details</translation>
    </message>
    <message>
        <source>A second person is always asked about a change of the policy: else nobody would need one.</source>
        <translation>A second person is always asked about a change of the policy: else nobody would need one.</translation>
    </message>
    <message>
        <source>When a second person is asked</source>
        <translation>When a second person is asked</translation>
    </message>
    <message>
        <source>Above these amounts</source>
        <translation>Above these amounts</translation>
    </message>
    <message>
        <source>In a currency without one nobody is asked.</source>
        <translation>In a currency without one nobody is asked.</translation>
    </message>
    <message>
        <source>It waits for</source>
        <translation>It waits for</translation>
    </message>
    <message>
        <source>After that it has to be asked for anew.</source>
        <translation>After that it has to be asked for anew.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Me: language, theme, log out</source>
        <translation>Me: language, theme, log out</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Everything that moved your account, newest first.</source>
        <translation>Everything that moved your account, newest first.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Search in notes and account numbers</source>
        <translation>Search in notes and account numbers</translation>
    </message>
    <message>
        <source>Search notes and account numbers</source>
        <translation>Search notes and account numbers</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Kind of entry</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Close details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repeat</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Save receipt</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Your accounts and what moved last.</source>
        <translation>Your accounts and what moved last.</translation>
    </message>
    <message>
        <source>Move money</source>
        <translation>Move money</translation>
    </message>
    <message>
        <source>Add money</source>
        <translation>Add money</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Latest</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>See all</translation>
    </message>
    <message>
        <source>Latest entries</source>
        <translation>Latest entries</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>Seconds left</source>
        <translation>Seconds left</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Log out now</source>
        <translation>Log out now</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Balance and history</source>
        <translation>Balance and history</translation>
    </message>
    <message>
        <source>What you have, and what moved last</source>
        <translation>What you have, and what moved last</translation>
    </message>
    <message>
        <source>Move money</source>
        <translation>Move money</translation>
    </message>
    <message>
        <source>Send it, pay it in, take it out</source>
        <translation>Send it, pay it in, take it out</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Chat, feedback, security</source>
        <translation>Chat, feedback, security</translation>
    </message>
    <message>
        <source>Send money</source>
        <translation>Send money</translation>
    </message>
    <message>
        <source>To any account of this bank, at once</source>
        <translation>To any account of this bank, at once</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation>Pay in</translation>
    </message>
    <message>
        <source>Cash into your account</source>
        <translation>Cash into your account</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Cash from your account</source>
        <translation>Cash from your account</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Ask the support desk</source>
        <translation>Ask the support desk</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Tell the bank how it went</source>
        <translation>Tell the bank how it went</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Security</translation>
    </message>
    <message>
        <source>Your password and where you are logged in</source>
        <translation>Your password and where you are logged in</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>What would you like to do?</translation>
    </message>
</context>
<context>
    <name>KioskFrame</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Size of text</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Log out</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Code of your authenticator app, or a recovery code</source>
        <translation>Code of your authenticator app, or a recovery code</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>Use a code instead</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Log out</translation>
    </message>
</context>
<context>
    <name>LogInNotice</name>
    <message numerus="yes">
        <source>There were %n failed attempts since your last log-in, %1.</source>
        <translation>
            <numerusform>There was %n failed attempt since your last log-in, %1.</numerusform>
            <numerusform>There were %n failed attempts since your last log-in, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There were %n failed attempts to log in as you.</source>
        <translation>
            <numerusform>There was %n failed attempt to log in as you.</numerusform>
            <numerusform>There were %n failed attempts to log in as you.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not logged in from this device before.</source>
        <translation>You have not logged in from this device before.</translation>
    </message>
    <message>
        <source>You have not logged in from this device before. If you did not try yourself, change your password.</source>
        <translation>You have not logged in from this device before. If you did not try yourself, change your password.</translation>
    </message>
    <message>
        <source>If you did not try yourself, change your password.</source>
        <translation>If you did not try yourself, change your password.</translation>
    </message>
</context>
<context>
    <name>LogInView</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>Florin</source>
        <translation>Florin</translation>
    </message>
    <message>
        <source>Log in to your bank</source>
        <translation>Log in to your bank</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Ask your branch for the address.</source>
        <translation>Ask your branch for the address.</translation>
    </message>
    <message>
        <source>bank.example:7470</source>
        <translation>bank.example:7470</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Caps lock is on.</source>
        <translation>Caps lock is on.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Log in</translation>
    </message>
    <message>
        <source>Change server</source>
        <translation>Change server</translation>
    </message>
    <message>
        <source>Is this your bank?</source>
        <translation>Is this your bank?</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate</source>
        <translation>Fingerprint of the certificate</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one your branch gave you. If it differs, do not go on: somebody may stand between you and the bank.</source>
        <translation>Compare the fingerprint with the one your branch gave you. If it differs, do not go on: somebody may stand between you and the bank.</translation>
    </message>
    <message>
        <source>It is the same, go on</source>
        <translation>It is the same, go on</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Do not connect</translation>
    </message>
    <message>
        <source>Choose your own password</source>
        <translation>Choose your own password</translation>
    </message>
    <message>
        <source>The one you were given is for one log-in only.</source>
        <translation>The one you were given is for one log-in only.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>At least 10 characters; a few words you can remember do well.</source>
        <translation>At least 10 characters; a few words you can remember do well.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>The same again</translation>
    </message>
    <message>
        <source>Set password and go on</source>
        <translation>Set password and go on</translation>
    </message>
    <message>
        <source>Back to log-in</source>
        <translation>Back to log-in</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>One more step</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator app shows, or one of your recovery codes.</source>
        <translation>Enter the six digits that your authenticator app shows, or one of your recovery codes.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Ask for no code on this device for 90 days</source>
        <translation>Ask for no code on this device for 90 days</translation>
    </message>
    <message>
        <source>Set up your second factor</source>
        <translation>Set up your second factor</translation>
    </message>
    <message>
        <source>Whoever works at the bank logs in with a password and a code.</source>
        <translation>Whoever works at the bank logs in with a password and a code.</translation>
    </message>
    <message>
        <source>User name, account or customer number</source>
        <translation>User name, account or customer number</translation>
    </message>
</context>
<context>
    <name>MessageSettingsPage</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>What the bank tells you by SMS.</source>
        <translation>What the bank tells you by SMS.</translation>
    </message>
    <message>
        <source>Tell me by SMS when my account moves</source>
        <translation>Tell me by SMS when my account moves</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Mobile number</translation>
    </message>
    <message>
        <source>With the country code.</source>
        <translation>With the country code.</translation>
    </message>
    <message>
        <source>Warn me when my balance is low</source>
        <translation>Warn me when my balance is low</translation>
    </message>
    <message>
        <source>Warn me below</source>
        <translation>Warn me below</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>MoveMoneyPage</name>
    <message>
        <source>Move money</source>
        <translation>Move money</translation>
    </message>
    <message>
        <source>To any account of this bank, at once.</source>
        <translation>To any account of this bank, at once.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Account number of the payee</source>
        <translation>Account number of the payee</translation>
    </message>
    <message>
        <source>Eleven digits. The name appears before anything else.</source>
        <translation>Eleven digits. The name appears before anything else.</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>How much</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>What for (optional)</source>
        <translation>What for (optional)</translation>
    </message>
    <message>
        <source>Rent for November</source>
        <translation>Rent for November</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Find out now</source>
        <translation>Find out now</translation>
    </message>
</context>
<context>
    <name>OpenAccountView</name>
    <message>
        <source>Open an account</source>
        <translation>Open an account</translation>
    </message>
    <message>
        <source>For somebody new, or a further one for a customer of the bank.</source>
        <translation>For somebody new, or a further one for a customer of the bank.</translation>
    </message>
    <message>
        <source>Whom the account is for</source>
        <translation>Whom the account is for</translation>
    </message>
    <message>
        <source>The new customer</source>
        <translation>The new customer</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Aadhaar number</source>
        <translation>Aadhaar number</translation>
    </message>
    <message>
        <source>Twelve digits, as on the card.</source>
        <translation>Twelve digits, as on the card.</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Mobile number</translation>
    </message>
    <message>
        <source>Ten digits, in India.</source>
        <translation>Ten digits, in India.</translation>
    </message>
    <message>
        <source>Tell the customer by SMS when money moves</source>
        <translation>Tell the customer by SMS when money moves</translation>
    </message>
    <message>
        <source>Initial password</source>
        <translation>Initial password</translation>
    </message>
    <message>
        <source>At least 10 characters. The customer chooses another at the first log-in.</source>
        <translation>At least 10 characters. The customer chooses another at the first log-in.</translation>
    </message>
    <message>
        <source>Customer of the bank</source>
        <translation>Customer of the bank</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Search names and phone numbers</source>
        <translation>Search names and phone numbers</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Customers found</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>The account</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Opening deposit</source>
        <translation>Opening deposit</translation>
    </message>
    <message>
        <source>In cash, into your drawer. May be left empty.</source>
        <translation>In cash, into your drawer. May be left empty.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Open account</translation>
    </message>
    <message>
        <source>Find out now</source>
        <translation>Find out now</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>Back to the accounts</translation>
    </message>
    <message>
        <source>Open another</source>
        <translation>Open another</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Move money</source>
        <translation>Move money</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Add money</source>
        <translation>Add money</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Security</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Teller</source>
        <translation>Teller</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approvals</translation>
    </message>
    <message>
        <source>Security overview</source>
        <translation>Security overview</translation>
    </message>
    <message>
        <source>Four eyes</source>
        <translation>Four eyes</translation>
    </message>
    <message>
        <source>Roles and limits</source>
        <translation>Roles and limits</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People and roles</source>
        <translation>People and roles</translation>
    </message>
    <message>
        <source>Everybody who can log in, staff and customers.</source>
        <translation>Everybody who can log in, staff and customers.</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Search names</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Close details</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>What the person logs in with.</source>
        <translation>What the person logs in with.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>I have passed it on</source>
        <translation>I have passed it on</translation>
    </message>
    <message>
        <source>Issue a one-time password</source>
        <translation>Issue a one-time password</translation>
    </message>
    <message>
        <source>Reset access</source>
        <translation>Reset access</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The request cannot be read.</source>
        <translation>The request cannot be read.</translation>
    </message>
    <message>
        <source>Check that client and server are of matching versions.</source>
        <translation>Check that client and server are of matching versions.</translation>
    </message>
    <message>
        <source>The server does not know the operation &quot;{method}&quot;.</source>
        <translation>The server does not know the operation &quot;{method}&quot;.</translation>
    </message>
    <message>
        <source>Check its name, or whether the server is older than the client.</source>
        <translation>Check its name, or whether the server is older than the client.</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; {reason}.</source>
        <translation>&quot;{field}&quot; {reason}.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Correct it and try again.</translation>
    </message>
    <message>
        <source>The message is larger than {limit} bytes.</source>
        <translation>The message is larger than {limit} bytes.</translation>
    </message>
    <message>
        <source>Send it in smaller parts.</source>
        <translation>Send it in smaller parts.</translation>
    </message>
    <message>
        <source>Client and server speak different versions of the protocol.</source>
        <translation>Client and server speak different versions of the protocol.</translation>
    </message>
    <message>
        <source>Update the older of the two.</source>
        <translation>Update the older of the two.</translation>
    </message>
    <message>
        <source>Nobody is logged in.</source>
        <translation>Nobody is logged in.</translation>
    </message>
    <message>
        <source>Log in and try again.</source>
        <translation>Log in and try again.</translation>
    </message>
    <message>
        <source>The user name or the password is not right.</source>
        <translation>The user name or the password is not right.</translation>
    </message>
    <message>
        <source>Check both; the password tells capital and small letters apart.</source>
        <translation>Check both; the password tells capital and small letters apart.</translation>
    </message>
    <message>
        <source>There were too many attempts.</source>
        <translation>There were too many attempts.</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds, then try again.</source>
        <translation>Wait {seconds} seconds, then try again.</translation>
    </message>
    <message>
        <source>You are not permitted to do this.</source>
        <translation>You are not permitted to do this.</translation>
    </message>
    <message>
        <source>Ask an administrator if you need it for your work.</source>
        <translation>Ask an administrator if you need it for your work.</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Your session has ended.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Log in again.</translation>
    </message>
    <message>
        <source>The password is too easy to guess.</source>
        <translation>The password is too easy to guess.</translation>
    </message>
    <message>
        <source>Use at least {length} characters that are not a common word or your name.</source>
        <translation>Use at least {length} characters that are not a common word or your name.</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>The password is not right.</translation>
    </message>
    <message>
        <source>Enter your own password, as at log-in.</source>
        <translation>Enter your own password, as at log-in.</translation>
    </message>
    <message>
        <source>The password you were given is for one log-in only.</source>
        <translation>The password you were given is for one log-in only.</translation>
    </message>
    <message>
        <source>Choose a password of your own first.</source>
        <translation>Choose a password of your own first.</translation>
    </message>
    <message>
        <source>There is already a user with this name.</source>
        <translation>There is already a user with this name.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <source>There is no such user.</source>
        <translation>There is no such user.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Check the name.</translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation>The amount must be more than zero.</translation>
    </message>
    <message>
        <source>Enter a larger amount.</source>
        <translation>Enter a larger amount.</translation>
    </message>
    <message>
        <source>The amount has more decimals than the currency.</source>
        <translation>The amount has more decimals than the currency.</translation>
    </message>
    <message>
        <source>Leave out the decimals that are too many.</source>
        <translation>Leave out the decimals that are too many.</translation>
    </message>
    <message>
        <source>The amount is larger than the bank can keep.</source>
        <translation>The amount is larger than the bank can keep.</translation>
    </message>
    <message>
        <source>Enter a smaller amount.</source>
        <translation>Enter a smaller amount.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>This is not an amount.</translation>
    </message>
    <message>
        <source>Write it with digits and at most one decimal point, like 450.00.</source>
        <translation>Write it with digits and at most one decimal point, like 450.00.</translation>
    </message>
    <message>
        <source>There is not enough in this account: {available} is available.</source>
        <translation>There is not enough in this account: {available} is available.</translation>
    </message>
    <message>
        <source>Enter a smaller amount, or add money first.</source>
        <translation>Enter a smaller amount, or add money first.</translation>
    </message>
    <message>
        <source>Both accounts are the same.</source>
        <translation>Both accounts are the same.</translation>
    </message>
    <message>
        <source>Choose another account to send to.</source>
        <translation>Choose another account to send to.</translation>
    </message>
    <message>
        <source>The account is kept in {expected}.</source>
        <translation>The account is kept in {expected}.</translation>
    </message>
    <message>
        <source>Use the account&apos;s own currency.</source>
        <translation>Use the account&apos;s own currency.</translation>
    </message>
    <message>
        <source>The bank keeps no accounts in this currency.</source>
        <translation>The bank keeps no accounts in this currency.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Choose one from the list.</translation>
    </message>
    <message>
        <source>There is no account {account}.</source>
        <translation>There is no account {account}.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Check the number.</translation>
    </message>
    <message>
        <source>The account {account} is closed.</source>
        <translation>The account {account} is closed.</translation>
    </message>
    <message>
        <source>Use another account.</source>
        <translation>Use another account.</translation>
    </message>
    <message>
        <source>The account {account} is frozen.</source>
        <translation>The account {account} is frozen.</translation>
    </message>
    <message>
        <source>Ask the branch why, and to release it.</source>
        <translation>Ask the branch why, and to release it.</translation>
    </message>
    <message>
        <source>The account is not empty: {balance} is left.</source>
        <translation>The account is not empty: {balance} is left.</translation>
    </message>
    <message>
        <source>Pay the balance out and release holds first.</source>
        <translation>Pay the balance out and release holds first.</translation>
    </message>
    <message>
        <source>This is not an account number: the digits do not fit together.</source>
        <translation>This is not an account number: the digits do not fit together.</translation>
    </message>
    <message>
        <source>Check each digit; a number has eleven.</source>
        <translation>Check each digit; a number has eleven.</translation>
    </message>
    <message>
        <source>There is no such transaction.</source>
        <translation>There is no such transaction.</translation>
    </message>
    <message>
        <source>Check its number.</source>
        <translation>Check its number.</translation>
    </message>
    <message>
        <source>This transaction was reversed already.</source>
        <translation>This transaction was reversed already.</translation>
    </message>
    <message>
        <source>Nothing more needs to be done.</source>
        <translation>Nothing more needs to be done.</translation>
    </message>
    <message>
        <source>There is no such hold.</source>
        <translation>There is no such hold.</translation>
    </message>
    <message>
        <source>This hold was captured or released already.</source>
        <translation>This hold was captured or released already.</translation>
    </message>
    <message>
        <source>Look at the account&apos;s history.</source>
        <translation>Look at the account&apos;s history.</translation>
    </message>
    <message>
        <source>This request&apos;s key was used before, for something else.</source>
        <translation>This request&apos;s key was used before, for something else.</translation>
    </message>
    <message>
        <source>Use a fresh key for each new request.</source>
        <translation>Use a fresh key for each new request.</translation>
    </message>
    <message>
        <source>The request carries no key, so a repeat could not be recognised.</source>
        <translation>The request carries no key, so a repeat could not be recognised.</translation>
    </message>
    <message>
        <source>Send a UUID with it, the same one with every retry.</source>
        <translation>Send a UUID with it, the same one with every retry.</translation>
    </message>
    <message>
        <source>This is not an Aadhaar number: the digits do not fit together.</source>
        <translation>This is not an Aadhaar number: the digits do not fit together.</translation>
    </message>
    <message>
        <source>Check the twelve digits on the card.</source>
        <translation>Check the twelve digits on the card.</translation>
    </message>
    <message>
        <source>There is already a customer with this Aadhaar number.</source>
        <translation>There is already a customer with this Aadhaar number.</translation>
    </message>
    <message>
        <source>Open the new account for that customer.</source>
        <translation>Open the new account for that customer.</translation>
    </message>
    <message>
        <source>This is not a mobile number in India.</source>
        <translation>This is not a mobile number in India.</translation>
    </message>
    <message>
        <source>Enter ten digits that begin with 6, 7, 8 or 9.</source>
        <translation>Enter ten digits that begin with 6, 7, 8 or 9.</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>There is no such customer.</translation>
    </message>
    <message>
        <source>There is no such conversation.</source>
        <translation>There is no such conversation.</translation>
    </message>
    <message>
        <source>This conversation has ended.</source>
        <translation>This conversation has ended.</translation>
    </message>
    <message>
        <source>Start a new one.</source>
        <translation>Start a new one.</translation>
    </message>
    <message>
        <source>Row {row} cannot be taken: {reason}.</source>
        <translation>Row {row} cannot be taken: {reason}.</translation>
    </message>
    <message>
        <source>Correct the row, or accept it as it is.</source>
        <translation>Correct the row, or accept it as it is.</translation>
    </message>
    <message>
        <source>The server has more to do than it can take on.</source>
        <translation>The server has more to do than it can take on.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Try again in a moment.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>The server did not answer in time.</translation>
    </message>
    <message>
        <source>Try again; nothing is done twice.</source>
        <translation>Try again; nothing is done twice.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>This was cancelled.</translation>
    </message>
    <message>
        <source>There is no connection to the bank.</source>
        <translation>There is no connection to the bank.</translation>
    </message>
    <message>
        <source>It is being restored by itself; check the network if it takes long.</source>
        <translation>It is being restored by itself; check the network if it takes long.</translation>
    </message>
    <message>
        <source>The bank&apos;s server cannot be reached: {reason}.</source>
        <translation>The bank&apos;s server cannot be reached: {reason}.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Check the address and the network.</translation>
    </message>
    <message>
        <source>The bank is not available just now.</source>
        <translation>The bank is not available just now.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Try again later.</translation>
    </message>
    <message>
        <source>Something went wrong in the server.</source>
        <translation>Something went wrong in the server.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell the administrator; the log has the details.</source>
        <translation>Try again. If it happens again, tell the administrator; the log has the details.</translation>
    </message>
    <message>
        <source>The key does not open this database.</source>
        <translation>The key does not open this database.</translation>
    </message>
    <message>
        <source>Use the key file made for this bank.</source>
        <translation>Use the key file made for this bank.</translation>
    </message>
    <message>
        <source>This is a plain database without encryption.</source>
        <translation>This is a plain database without encryption.</translation>
    </message>
    <message>
        <source>Florin opens only databases that it encrypted itself.</source>
        <translation>Florin opens only databases that it encrypted itself.</translation>
    </message>
    <message>
        <source>The SQLCipher library is too old: {found}, where {needed} or newer is needed.</source>
        <translation>The SQLCipher library is too old: {found}, where {needed} or newer is needed.</translation>
    </message>
    <message>
        <source>Install a newer one.</source>
        <translation>Install a newer one.</translation>
    </message>
    <message>
        <source>The database is damaged: {detail}.</source>
        <translation>The database is damaged: {detail}.</translation>
    </message>
    <message>
        <source>Stop the server and restore the newest backup.</source>
        <translation>Stop the server and restore the newest backup.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation>The disk is full; nothing was changed.</translation>
    </message>
    <message>
        <source>Make room on the server&apos;s disk.</source>
        <translation>Make room on the server&apos;s disk.</translation>
    </message>
    <message>
        <source>The bank in {file} is open in another program.</source>
        <translation>The bank in {file} is open in another program.</translation>
    </message>
    <message>
        <source>Stop that one first.</source>
        <translation>Stop that one first.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} cannot be read: {reason}.</translation>
    </message>
    <message>
        <source>Check that it exists and who may read it.</source>
        <translation>Check that it exists and who may read it.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} cannot be written: {reason}.</translation>
    </message>
    <message>
        <source>Check the folder and who may write to it.</source>
        <translation>Check the folder and who may write to it.</translation>
    </message>
    <message>
        <source>{file} exists already.</source>
        <translation>{file} exists already.</translation>
    </message>
    <message>
        <source>Choose another name, or move it away.</source>
        <translation>Choose another name, or move it away.</translation>
    </message>
    <message>
        <source>There is no bank in {file}.</source>
        <translation>There is no bank in {file}.</translation>
    </message>
    <message>
        <source>Make one with: florind init --data {file}</source>
        <translation>Make one with: florind init --data {file}</translation>
    </message>
    <message>
        <source>There is a bank in {file} already.</source>
        <translation>There is a bank in {file} already.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choose another folder.</translation>
    </message>
    <message>
        <source>This transaction is in the books, but not sealed yet.</source>
        <translation>This transaction is in the books, but not sealed yet.</translation>
    </message>
    <message>
        <source>Its seal comes by itself; ask again in {seconds} seconds.</source>
        <translation>Its seal comes by itself; ask again in {seconds} seconds.</translation>
    </message>
    <message>
        <source>This receipt proves nothing: {reason}.</source>
        <translation>This receipt proves nothing: {reason}.</translation>
    </message>
    <message>
        <source>Ask for the file as the bank wrote it, and take the public key from the bank itself.</source>
        <translation>Ask for the file as the bank wrote it, and take the public key from the bank itself.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Florin: its tables are of version {schema}, this program knows {known}.</source>
        <translation>{file} was written by a newer Florin: its tables are of version {schema}, this program knows {known}.</translation>
    </message>
    <message>
        <source>Use the newer Florin; nothing was changed.</source>
        <translation>Use the newer Florin; nothing was changed.</translation>
    </message>
    <message>
        <source>{file} is not a backup of a Florin bank that this program can read.</source>
        <translation>{file} is not a backup of a Florin bank that this program can read.</translation>
    </message>
    <message>
        <source>Choose a file that florind backup made, with a Florin that is not older than the one that made it.</source>
        <translation>Choose a file that florind backup made, with a Florin that is not older than the one that made it.</translation>
    </message>
    <message>
        <source>The backup {file} is damaged: {detail}.</source>
        <translation>The backup {file} is damaged: {detail}.</translation>
    </message>
    <message>
        <source>Nothing was restored. Take another copy of it, or another backup.</source>
        <translation>Nothing was restored. Take another copy of it, or another backup.</translation>
    </message>
    <message>
        <source>The key does not open the backup {file}, or its head is damaged.</source>
        <translation>The key does not open the backup {file}, or its head is damaged.</translation>
    </message>
    <message>
        <source>Name the key file its bank had when the backup was made with --key-file.</source>
        <translation>Name the key file its bank had when the backup was made with --key-file.</translation>
    </message>
    <message>
        <source>This server makes no backups by itself.</source>
        <translation>This server makes no backups by itself.</translation>
    </message>
    <message>
        <source>Start it with: florind serve --backup-to FOLDER</source>
        <translation>Start it with: florind serve --backup-to FOLDER</translation>
    </message>
    <message>
        <source>{file} is not an empty folder.</source>
        <translation>{file} is not an empty folder.</translation>
    </message>
    <message>
        <source>Choose a folder that is empty or does not exist.</source>
        <translation>Choose a folder that is empty or does not exist.</translation>
    </message>
    <message>
        <source>A code is still needed to log in.</source>
        <translation>A code is still needed to log in.</translation>
    </message>
    <message>
        <source>The code is not right, or was used before.</source>
        <translation>The code is not right, or was used before.</translation>
    </message>
    <message>
        <source>A second factor must be set up before you go on.</source>
        <translation>A second factor must be set up before you go on.</translation>
    </message>
    <message>
        <source>No second factor is set up.</source>
        <translation>No second factor is set up.</translation>
    </message>
    <message>
        <source>There is no such session or device any more.</source>
        <translation>There is no such session or device any more.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Look at the list again.</translation>
    </message>
    <message>
        <source>Waiting for a second person: proposal {proposal}.</source>
        <translation>Waiting for a second person: proposal {proposal}.</translation>
    </message>
    <message>
        <source>It is carried out as soon as somebody else approves it.</source>
        <translation>It is carried out as soon as somebody else approves it.</translation>
    </message>
    <message>
        <source>There is no such proposal.</source>
        <translation>There is no such proposal.</translation>
    </message>
    <message>
        <source>You asked for this yourself.</source>
        <translation>You asked for this yourself.</translation>
    </message>
    <message>
        <source>Somebody else has to approve or refuse it; you can withdraw it.</source>
        <translation>Somebody else has to approve or refuse it; you can withdraw it.</translation>
    </message>
    <message>
        <source>Proposal {proposal} was approved already.</source>
        <translation>Proposal {proposal} was approved already.</translation>
    </message>
    <message>
        <source>{person} refused proposal {proposal}: {reason}.</source>
        <translation>{person} refused proposal {proposal}: {reason}.</translation>
    </message>
    <message>
        <source>Ask anew if it is still needed.</source>
        <translation>Ask anew if it is still needed.</translation>
    </message>
    <message>
        <source>Proposal {proposal} was withdrawn.</source>
        <translation>Proposal {proposal} was withdrawn.</translation>
    </message>
    <message>
        <source>Nobody decided about proposal {proposal} in time.</source>
        <translation>Nobody decided about proposal {proposal} in time.</translation>
    </message>
    <message>
        <source>What proposal {proposal} would change is not as it was when you looked.</source>
        <translation>What proposal {proposal} would change is not as it was when you looked.</translation>
    </message>
    <message>
        <source>Nothing was done. Look at it again, then decide.</source>
        <translation>Nothing was done. Look at it again, then decide.</translation>
    </message>
    <message>
        <source>{person}, who asked for this, may not do it any more.</source>
        <translation>{person}, who asked for this, may not do it any more.</translation>
    </message>
    <message>
        <source>Refuse the proposal.</source>
        <translation>Refuse the proposal.</translation>
    </message>
    <message>
        <source>Set up an authenticator app or a security key.</source>
        <translation>Set up an authenticator app or a security key.</translation>
    </message>
    <message>
        <source>{amount} is more than goes out without a signature.</source>
        <translation>{amount} is more than goes out without a signature.</translation>
    </message>
    <message>
        <source>A second factor is asked of you, and nothing that is left would do.</source>
        <translation>A second factor is asked of you, and nothing that is left would do.</translation>
    </message>
    <message>
        <source>Set up another authenticator app or security key first. A locked key lets nobody in.</source>
        <translation>Set up another authenticator app or security key first. A locked key lets nobody in.</translation>
    </message>
    <message>
        <source>The security key&apos;s answer is not right.</source>
        <translation>The security key&apos;s answer is not right.</translation>
    </message>
    <message>
        <source>Try again with a security key that is set up here.</source>
        <translation>Try again with a security key that is set up here.</translation>
    </message>
    <message>
        <source>The security key did not make sure who holds it.</source>
        <translation>The security key did not make sure who holds it.</translation>
    </message>
    <message>
        <source>Set up a PIN or a fingerprint on the key, then try again.</source>
        <translation>Set up a PIN or a fingerprint on the key, then try again.</translation>
    </message>
    <message>
        <source>The security key&apos;s answer came too late, or was given before.</source>
        <translation>The security key&apos;s answer came too late, or was given before.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Start again.</translation>
    </message>
    <message>
        <source>This security key is locked: there may be a copy of it.</source>
        <translation>This security key is locked: there may be a copy of it.</translation>
    </message>
    <message>
        <source>Log in another way, remove the key, and tell the bank.</source>
        <translation>Log in another way, remove the key, and tell the bank.</translation>
    </message>
    <message>
        <source>This security key is set up already.</source>
        <translation>This security key is set up already.</translation>
    </message>
    <message>
        <source>Use another key.</source>
        <translation>Use another key.</translation>
    </message>
    <message>
        <source>There are {count} security keys, and no more can be set up.</source>
        <translation>There are {count} security keys, and no more can be set up.</translation>
    </message>
    <message>
        <source>Remove one that you do not use.</source>
        <translation>Remove one that you do not use.</translation>
    </message>
    <message>
        <source>There is no such security key any more.</source>
        <translation>There is no such security key any more.</translation>
    </message>
    <message>
        <source>No security key is plugged in.</source>
        <translation>No security key is plugged in.</translation>
    </message>
    <message>
        <source>Plug yours in, and try again.</source>
        <translation>Plug yours in, and try again.</translation>
    </message>
    <message>
        <source>More than one security key is plugged in.</source>
        <translation>More than one security key is plugged in.</translation>
    </message>
    <message>
        <source>Leave only the one that you mean.</source>
        <translation>Leave only the one that you mean.</translation>
    </message>
    <message>
        <source>The security key was not touched in time.</source>
        <translation>The security key was not touched in time.</translation>
    </message>
    <message>
        <source>Try again, and touch it when it blinks.</source>
        <translation>Try again, and touch it when it blinks.</translation>
    </message>
    <message>
        <source>The security key asks for its PIN.</source>
        <translation>The security key asks for its PIN.</translation>
    </message>
    <message>
        <source>Enter the PIN that you chose for this key.</source>
        <translation>Enter the PIN that you chose for this key.</translation>
    </message>
    <message>
        <source>This is not the security key&apos;s PIN; tries left: {tries}.</source>
        <translation>This is not the security key&apos;s PIN; tries left: {tries}.</translation>
    </message>
    <message>
        <source>The security key is blocked after wrong PINs or fingerprints.</source>
        <translation>The security key is blocked after wrong PINs or fingerprints.</translation>
    </message>
    <message>
        <source>Take it out and plug it in again. If it stays blocked it must be reset, and set up here anew.</source>
        <translation>Take it out and plug it in again. If it stays blocked it must be reset, and set up here anew.</translation>
    </message>
    <message>
        <source>The security key that is plugged in is not one of yours.</source>
        <translation>The security key that is plugged in is not one of yours.</translation>
    </message>
    <message>
        <source>Plug in one that you have set up here.</source>
        <translation>Plug in one that you have set up here.</translation>
    </message>
    <message>
        <source>The security key did not work: {reason}.</source>
        <translation>The security key did not work: {reason}.</translation>
    </message>
    <message>
        <source>Take it out and plug it in again.</source>
        <translation>Take it out and plug it in again.</translation>
    </message>
    <message>
        <source>The audit was changed behind the bank&apos;s back: line {line} does not fit ({finding}).</source>
        <translation>The audit was changed behind the bank&apos;s back: line {line} does not fit ({finding}).</translation>
    </message>
    <message>
        <source>Keep the bank&apos;s files as they are, and tell whoever answers for the bank&apos;s security. The lines before it fit.</source>
        <translation>Keep the bank&apos;s files as they are, and tell whoever answers for the bank&apos;s security. The lines before it fit.</translation>
    </message>
    <message>
        <source>{person} has a password already.</source>
        <translation>{person} has a password already.</translation>
    </message>
    <message>
        <source>If it got lost, reset their access first.</source>
        <translation>If it got lost, reset their access first.</translation>
    </message>
    <message>
        <source>Come back then, or ask an administrator to change the working hours.</source>
        <translation>Come back then, or ask an administrator to change the working hours.</translation>
    </message>
    <message>
        <source>At most {limit} can leave this account at a time.</source>
        <translation>At most {limit} can leave this account at a time.</translation>
    </message>
    <message>
        <source>Enter a smaller amount, or ask the branch for a higher limit.</source>
        <translation>Enter a smaller amount, or ask the branch for a higher limit.</translation>
    </message>
    <message>
        <source>At most {limit} can leave this account in a day: {used} went today, {left} is left.</source>
        <translation>At most {limit} can leave this account in a day: {used} went today, {left} is left.</translation>
    </message>
    <message>
        <source>Your role moves at most {limit} at a time.</source>
        <translation>Your role moves at most {limit} at a time.</translation>
    </message>
    <message>
        <source>Ask somebody whose role may move more.</source>
        <translation>Ask somebody whose role may move more.</translation>
    </message>
    <message>
        <source>Your role moves at most {limit} in a day: you moved {used} today, {left} is left.</source>
        <translation>Your role moves at most {limit} in a day: you moved {used} today, {left} is left.</translation>
    </message>
    <message>
        <source>The role {role} cannot be changed so: {reason}.</source>
        <translation>The role {role} cannot be changed so: {reason}.</translation>
    </message>
    <message>
        <source>Choose what the table of roles offers.</source>
        <translation>Choose what the table of roles offers.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate, or the bank it speaks for, is not the one seen before.</source>
        <translation>The server&apos;s certificate, or the bank it speaks for, is not the one seen before.</translation>
    </message>
    <message>
        <source>Do not go on. Ask the administrator whether it was replaced.</source>
        <translation>Do not go on. Ask the administrator whether it was replaced.</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator app shows or that you were sent by SMS, or a recovery code, or use a security key.</source>
        <translation>Enter the six digits that your authenticator app shows or that you were sent by SMS, or a recovery code, or use a security key.</translation>
    </message>
    <message>
        <source>Wait for the next code in your app and enter that, or the newest one you were sent; check that the phone&apos;s clock is right.</source>
        <translation>Wait for the next code in your app and enter that, or the newest one you were sent; check that the phone&apos;s clock is right.</translation>
    </message>
    <message>
        <source>Sign this payment with a code of your authenticator app or by SMS, or with a security key.</source>
        <translation>Sign this payment with a code of your authenticator app or by SMS, or with a security key.</translation>
    </message>
    <message>
        <source>Set up an authenticator app, a security key or codes by SMS under Security.</source>
        <translation>Set up an authenticator app, a security key or codes by SMS under Security.</translation>
    </message>
    <message>
        <source>The bank&apos;s server lets in only computers with a certificate, and this one shows none.</source>
        <translation>The bank&apos;s server lets in only computers with a certificate, and this one shows none.</translation>
    </message>
    <message>
        <source>Ask the administrator for this computer&apos;s certificate and key, and start once with: --client-certificate FILE --client-key FILE</source>
        <translation>Ask the administrator for this computer&apos;s certificate and key, and start once with: --client-certificate FILE --client-key FILE</translation>
    </message>
    <message>
        <source>The bank&apos;s server does not accept this computer&apos;s certificate: {reason}.</source>
        <translation>The bank&apos;s server does not accept this computer&apos;s certificate: {reason}.</translation>
    </message>
    <message>
        <source>Ask the administrator for a new one, and start once with: --client-certificate FILE --client-key FILE</source>
        <translation>Ask the administrator for a new one, and start once with: --client-certificate FILE --client-key FILE</translation>
    </message>
    <message>
        <source>The bank sends no codes by SMS just now.</source>
        <translation>The bank sends no codes by SMS just now.</translation>
    </message>
    <message>
        <source>Use another second factor or a recovery code, or ask the branch.</source>
        <translation>Use another second factor or a recovery code, or ask the branch.</translation>
    </message>
    <message>
        <source>Your role works from {from} to {until} on {days} ({zone}).</source>
        <translation>Your role works from {from} to {until} on {days} ({zone}).</translation>
    </message>
    <message>
        <source>Enter a smaller amount, or wait for the next day; it begins at midnight ({zone}).</source>
        <translation>Enter a smaller amount, or wait for the next day; it begins at midnight ({zone}).</translation>
    </message>
    <message>
        <source>Ask somebody whose role may move more; the next day begins at midnight ({zone}).</source>
        <translation>Ask somebody whose role may move more; the next day begins at midnight ({zone}).</translation>
    </message>
    <message>
        <source>The server does not know the time zone &quot;{zone}&quot;.</source>
        <translation>The server does not know the time zone &quot;{zone}&quot;.</translation>
    </message>
    <message>
        <source>Check its name, like Asia/Kolkata, or update the time zones (tzdata) of the computer the server runs on.</source>
        <translation>Check its name, like Asia/Kolkata, or update the time zones (tzdata) of the computer the server runs on.</translation>
    </message>
    <message>
        <source>No code is sent by SMS just now: too many were asked for.</source>
        <translation>No code is sent by SMS just now: too many were asked for.</translation>
    </message>
    <message>
        <source>Use another second factor or a recovery code, or try again in {minutes} minutes. If it was not you who asked, tell the bank.</source>
        <translation>Use another second factor or a recovery code, or try again in {minutes} minutes. If it was not you who asked, tell the bank.</translation>
    </message>
</context>
<context>
    <name>ProposalWords</name>
    <message>
        <source>Close an account</source>
        <translation>Close an account</translation>
    </message>
    <message>
        <source>Change who must be asked</source>
        <translation>Change who must be asked</translation>
    </message>
    <message>
        <source>Change the SMS provider</source>
        <translation>Change the SMS provider</translation>
    </message>
    <message>
        <source>Deposit a large amount</source>
        <translation>Deposit a large amount</translation>
    </message>
    <message>
        <source>Set a large amount aside</source>
        <translation>Set a large amount aside</translation>
    </message>
    <message>
        <source>Reverse a transaction</source>
        <translation>Reverse a transaction</translation>
    </message>
    <message>
        <source>Transfer a large amount</source>
        <translation>Transfer a large amount</translation>
    </message>
    <message>
        <source>Pay out a large amount</source>
        <translation>Pay out a large amount</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Account SID</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Auth token is set</source>
        <translation>Auth token is set</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Hours until it expires</source>
        <translation>Hours until it expires</translation>
    </message>
    <message>
        <source>From account</source>
        <translation>From account</translation>
    </message>
    <message>
        <source>Available there</source>
        <translation>Available there</translation>
    </message>
    <message>
        <source>Balance there</source>
        <translation>Balance there</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A new auth token</source>
        <translation>A new auth token</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>What is asked for</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Pay out in cash</source>
        <translation>Pay out in cash</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Second person</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>To account</source>
        <translation>To account</translation>
    </message>
    <message>
        <source>Available with them</source>
        <translation>Available with them</translation>
    </message>
    <message>
        <source>Balance with them</source>
        <translation>Balance with them</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Waiting for you</translation>
    </message>
    <message>
        <source>Waiting for somebody else</source>
        <translation>Waiting for somebody else</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a member of staff</source>
        <translation>Add a member of staff</translation>
    </message>
    <message>
        <source>Reset somebody&apos;s access</source>
        <translation>Reset somebody&apos;s access</translation>
    </message>
    <message>
        <source>Set the limits of an account</source>
        <translation>Set the limits of an account</translation>
    </message>
    <message>
        <source>Change what a role may do</source>
        <translation>Change what a role may do</translation>
    </message>
    <message>
        <source>Set the hours of a role</source>
        <translation>Set the hours of a role</translation>
    </message>
    <message>
        <source>Set the limits of a role</source>
        <translation>Set the limits of a role</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Deposit</translation>
    </message>
    <message>
        <source>Set an amount aside</source>
        <translation>Set an amount aside</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Pay out</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>Authenticator app</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Working hours</translation>
    </message>
    <message>
        <source>Limit at a time</source>
        <translation>Limit at a time</translation>
    </message>
    <message>
        <source>Limit in a day</source>
        <translation>Limit in a day</translation>
    </message>
    <message>
        <source>Has a password</source>
        <translation>Has a password</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Security keys</source>
        <translation>Security keys</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Codes by SMS</source>
        <translation>Codes by SMS</translation>
    </message>
    <message>
        <source>Set the bank&apos;s time zone</source>
        <translation>Set the bank&apos;s time zone</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Change a customer&apos;s phone number</source>
        <translation>Change a customer&apos;s phone number</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
</context>
<context>
    <name>ProviderPage</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>The provider that carries SMS to the customers.</source>
        <translation>The provider that carries SMS to the customers.</translation>
    </message>
    <message>
        <source>SMS provider</source>
        <translation>SMS provider</translation>
    </message>
    <message>
        <source>Send SMS to customers who asked for them</source>
        <translation>Send SMS to customers who asked for them</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Account SID</translation>
    </message>
    <message>
        <source>From the provider&apos;s console.</source>
        <translation>From the provider&apos;s console.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>A number like +919000000000, or a messaging service.</source>
        <translation>A number like +919000000000, or a messaging service.</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Auth token</translation>
    </message>
    <message>
        <source>Goes in and never comes out. Leave it empty to keep the one that is set.</source>
        <translation>Goes in and never comes out. Leave it empty to keep the one that is set.</translation>
    </message>
    <message>
        <source>Auth token:</source>
        <translation>Auth token:</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Undo changes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repeat</translation>
    </message>
    <message>
        <source>Move more money</source>
        <translation>Move more money</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Save receipt</translation>
    </message>
</context>
<context>
    <name>RefusedRowsDialog</name>
    <message>
        <source>Rows that were refused</source>
        <translation>Rows that were refused</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>RoleRulesForm</name>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>What one person of this role moves: transfers, cash in and out, amounts set aside. Empty: no limit.</source>
        <translation>What one person of this role moves: transfers, cash in and out, amounts set aside. Empty: no limit.</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>At a time</translation>
    </message>
    <message>
        <source>In a day</source>
        <translation>In a day</translation>
    </message>
    <message>
        <source>Save the limits</source>
        <translation>Save the limits</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Working hours</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>At any time</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Save the hours</source>
        <translation>Save the hours</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>Connect and log in</source>
        <translation>Connect and log in</translation>
    </message>
    <message>
        <source>Look after one&apos;s own log-in</source>
        <translation>Look after one&apos;s own log-in</translation>
    </message>
    <message>
        <source>See accounts and balances</source>
        <translation>See accounts and balances</translation>
    </message>
    <message>
        <source>Send transfers</source>
        <translation>Send transfers</translation>
    </message>
    <message>
        <source>Take in and pay out cash</source>
        <translation>Take in and pay out cash</translation>
    </message>
    <message>
        <source>Open accounts</source>
        <translation>Open accounts</translation>
    </message>
    <message>
        <source>Close accounts</source>
        <translation>Close accounts</translation>
    </message>
    <message>
        <source>Freeze and release accounts</source>
        <translation>Freeze and release accounts</translation>
    </message>
    <message>
        <source>See customers&apos; records</source>
        <translation>See customers&apos; records</translation>
    </message>
    <message>
        <source>See whose an account number is</source>
        <translation>See whose an account number is</translation>
    </message>
    <message>
        <source>See all transactions</source>
        <translation>See all transactions</translation>
    </message>
    <message>
        <source>Reverse transactions</source>
        <translation>Reverse transactions</translation>
    </message>
    <message>
        <source>Set money aside and pay it later</source>
        <translation>Set money aside and pay it later</translation>
    </message>
    <message>
        <source>Take part in conversations</source>
        <translation>Take part in conversations</translation>
    </message>
    <message>
        <source>Serve the support desk</source>
        <translation>Serve the support desk</translation>
    </message>
    <message>
        <source>Give feedback</source>
        <translation>Give feedback</translation>
    </message>
    <message>
        <source>Read feedback</source>
        <translation>Read feedback</translation>
    </message>
    <message>
        <source>Answer feedback</source>
        <translation>Answer feedback</translation>
    </message>
    <message>
        <source>Choose one&apos;s own SMS</source>
        <translation>Choose one&apos;s own SMS</translation>
    </message>
    <message>
        <source>Manage the SMS provider</source>
        <translation>Manage the SMS provider</translation>
    </message>
    <message>
        <source>Read and check the audit</source>
        <translation>Read and check the audit</translation>
    </message>
    <message>
        <source>Manage people and their access</source>
        <translation>Manage people and their access</translation>
    </message>
    <message>
        <source>See the server, backups and this table</source>
        <translation>See the server, backups and this table</translation>
    </message>
    <message>
        <source>Make backups</source>
        <translation>Make backups</translation>
    </message>
    <message>
        <source>See what waits for a second person</source>
        <translation>See what waits for a second person</translation>
    </message>
    <message>
        <source>Approve what others ask for</source>
        <translation>Approve what others ask for</translation>
    </message>
    <message>
        <source>Say when a second person is asked</source>
        <translation>Say when a second person is asked</translation>
    </message>
    <message>
        <source>See who looked at one&apos;s own record</source>
        <translation>See who looked at one&apos;s own record</translation>
    </message>
    <message>
        <source>Change roles, their limits and hours</source>
        <translation>Change roles, their limits and hours</translation>
    </message>
    <message>
        <source>Set limits of accounts</source>
        <translation>Set limits of accounts</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>Accounts and customers</source>
        <translation>Accounts and customers</translation>
    </message>
    <message>
        <source>Support, feedback and messages</source>
        <translation>Support, feedback and messages</translation>
    </message>
    <message>
        <source>Oversight</source>
        <translation>Oversight</translation>
    </message>
    <message>
        <source>Running the bank</source>
        <translation>Running the bank</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>No</source>
        <comment>may not do it at all</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>about one&apos;s own records</comment>
        <translation>Own</translation>
    </message>
    <message>
        <source>All</source>
        <comment>about all records</comment>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>RolesPage</name>
    <message>
        <source>Roles and limits</source>
        <translation>Roles and limits</translation>
    </message>
    <message>
        <source>What each role may do in the bank, how much, and when.</source>
        <translation>What each role may do in the bank, how much, and when.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>What to look at</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>What each role may do</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Undo changes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
</context>
<context>
    <name>SecondFactorView</name>
    <message>
        <source>Second factor</source>
        <translation>Second factor</translation>
    </message>
    <message>
        <source>Code of your authenticator app</source>
        <translation>Code of your authenticator app</translation>
    </message>
    <message>
        <source>The old recovery codes are void as soon as the new ones are shown.</source>
        <translation>The old recovery codes are void as soon as the new ones are shown.</translation>
    </message>
    <message>
        <source>Make new recovery codes</source>
        <translation>Make new recovery codes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Your password</translation>
    </message>
    <message>
        <source>Code of your authenticator app, or a recovery code</source>
        <translation>Code of your authenticator app, or a recovery code</translation>
    </message>
    <message>
        <source>From then on your password alone logs you in.</source>
        <translation>From then on your password alone logs you in.</translation>
    </message>
    <message>
        <source>Remove the second factor</source>
        <translation>Remove the second factor</translation>
    </message>
    <message>
        <source>Set up an authenticator app</source>
        <translation>Set up an authenticator app</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>New recovery codes</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>SecurityKeyPanel</name>
    <message>
        <source>Use a security key</source>
        <translation>Use a security key</translation>
    </message>
    <message>
        <source>PIN of the security key</source>
        <translation>PIN of the security key</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop waiting for the security key</source>
        <translation>Stop waiting for the security key</translation>
    </message>
</context>
<context>
    <name>SecurityKeysView</name>
    <message>
        <source>Security keys</source>
        <translation>Security keys</translation>
    </message>
    <message>
        <source>A key that you plug in and touch stands for the code of an app. One with a PIN or a fingerprint reader also signs payments and unlocks the screen.</source>
        <translation>A key that you plug in and touch stands for the code of an app. One with a PIN or a fingerprint reader also signs payments and unlocks the screen.</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Name of the key</translation>
    </message>
    <message>
        <source>What you will know it by: its colour, or where you keep it.</source>
        <translation>What you will know it by: its colour, or where you keep it.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Your password</translation>
    </message>
    <message>
        <source>Code of your authenticator app, or a recovery code</source>
        <translation>Code of your authenticator app, or a recovery code</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Set up</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>New recovery codes</translation>
    </message>
    <message>
        <source>Set up a security key</source>
        <translation>Set up a security key</translation>
    </message>
</context>
<context>
    <name>SecurityOverview</name>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>New device</translation>
    </message>
    <message>
        <source>Faster than people type</source>
        <translation>Faster than people type</translation>
    </message>
    <message>
        <source>The bank was guessed at</source>
        <translation>The bank was guessed at</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Failed attempts</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Logs in as</source>
        <translation>Logs in as</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Locked until</source>
        <translation>Locked until</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Attempts</translation>
    </message>
    <message>
        <source>No log-in has failed in the last days.</source>
        <translation>No log-in has failed in the last days.</translation>
    </message>
    <message>
        <source>Failed log-ins are up: %1 in the last 24 hours, %2 on an ordinary day.</source>
        <translation>Failed log-ins are up: %1 in the last 24 hours, %2 on an ordinary day.</translation>
    </message>
    <message>
        <source>Failed log-ins are as usual: %1 in the last 24 hours.</source>
        <translation>Failed log-ins are as usual: %1 in the last 24 hours.</translation>
    </message>
    <message>
        <source>A security key may be copied</source>
        <translation>A security key may be copied</translation>
    </message>
    <message>
        <source>Too many SMS were asked for</source>
        <translation>Too many SMS were asked for</translation>
    </message>
</context>
<context>
    <name>SecurityOverviewPage</name>
    <message>
        <source>Security overview</source>
        <translation>Security overview</translation>
    </message>
    <message>
        <source>Who tries to get in: failed log-ins, locked users, alerts.</source>
        <translation>Who tries to get in: failed log-ins, locked users, alerts.</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Show as table</translation>
    </message>
    <message>
        <source>Failed log-ins by the hour</source>
        <translation>Failed log-ins by the hour</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Nobody is locked.</source>
        <translation>Nobody is locked.</translation>
    </message>
    <message>
        <source>Locked users</source>
        <translation>Locked users</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>There was nothing to tell.</source>
        <translation>There was nothing to tell.</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Security</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Current password</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>At least 10 characters; a few words you can remember do well.</source>
        <translation>At least 10 characters; a few words you can remember do well.</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>The new one again</translation>
    </message>
    <message>
        <source>Caps lock is on.</source>
        <translation>Caps lock is on.</translation>
    </message>
    <message>
        <source>Your password, your second factor, and where you are logged in. Nobody at the bank ever asks for a password or a code.</source>
        <translation>Your password, your second factor, and where you are logged in. Nobody at the bank ever asks for a password or a code.</translation>
    </message>
</context>
<context>
    <name>SmsCodePanel</name>
    <message>
        <source>Send a code by SMS</source>
        <translation>Send a code by SMS</translation>
    </message>
</context>
<context>
    <name>SmsCodesView</name>
    <message>
        <source>Codes by SMS</source>
        <translation>Codes by SMS</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Your password</translation>
    </message>
    <message>
        <source>The first code goes to the number on the page Messages.</source>
        <translation>The first code goes to the number on the page Messages.</translation>
    </message>
    <message>
        <source>Send the first code</source>
        <translation>Send the first code</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Code that came by SMS</source>
        <translation>Code that came by SMS</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Set up</translation>
    </message>
    <message>
        <source>Code by SMS or of your app, or a recovery code</source>
        <translation>Code by SMS or of your app, or a recovery code</translation>
    </message>
    <message>
        <source>Send no more codes</source>
        <translation>Send no more codes</translation>
    </message>
    <message>
        <source>Set up codes by SMS</source>
        <translation>Set up codes by SMS</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>TellerPage</name>
    <message>
        <source>Teller</source>
        <translation>Teller</translation>
    </message>
    <message>
        <source>Cash in and out, and transfers, for the customer at the counter.</source>
        <translation>Cash in and out, and transfers, for the customer at the counter.</translation>
    </message>
    <message>
        <source>1. Whose account</source>
        <translation>1. Whose account</translation>
    </message>
    <message>
        <source>Account number or name</source>
        <translation>Account number or name</translation>
    </message>
    <message>
        <source>Type a number, or part of a name</source>
        <translation>Type a number, or part of a name</translation>
    </message>
    <message>
        <source>Accounts found</source>
        <translation>Accounts found</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Choose another account</source>
        <translation>Choose another account</translation>
    </message>
    <message>
        <source>2. What to do</source>
        <translation>2. What to do</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Send to account</source>
        <translation>Send to account</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Stands in the customer&apos;s history. May be left empty.</source>
        <translation>Stands in the customer&apos;s history. May be left empty.</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Deposit</translation>
    </message>
    <message>
        <source>Find out now</source>
        <translation>Find out now</translation>
    </message>
</context>
<context>
    <name>TimeZoneForm</name>
    <message>
        <source>The bank&apos;s time zone</source>
        <translation>The bank&apos;s time zone</translation>
    </message>
    <message>
        <source>By its clocks the days of all limits begin and all working hours are meant.</source>
        <translation>By its clocks the days of all limits begin and all working hours are meant.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Save the time zone</source>
        <translation>Save the time zone</translation>
    </message>
</context>
<context>
    <name>TransactionsPage</name>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Everything that moved money in the bank.</source>
        <translation>Everything that moved money in the bank.</translation>
    </message>
    <message>
        <source>Only this account</source>
        <translation>Only this account</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Account number</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Kind of transaction</source>
        <translation>Kind of transaction</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Close details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Reverse</translation>
    </message>
    <message>
        <source>Search notes and names</source>
        <translation>Search notes and names</translation>
    </message>
</context>
<context>
    <name>WhoLookedView</name>
    <message>
        <source>Who looked at your record</source>
        <translation>Who looked at your record</translation>
    </message>
    <message>
        <source>Whoever of the bank looks at your accounts or reads your conversations is noted here. Looking at the same again within a few minutes is one line.</source>
        <translation>Whoever of the bank looks at your accounts or reads your conversations is noted here. Looking at the same again within a few minutes is one line.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Savings</source>
        <translation>Savings</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Current</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Salary</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Cash drawer</translation>
    </message>
    <message>
        <source>Opening balances</source>
        <translation>Opening balances</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Expenses</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Income</translation>
    </message>
    <message>
        <source>Suspense</source>
        <translation>Suspense</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Frozen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Deposit</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Withdrawal</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Reversal</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Held amount paid</source>
        <translation>Held amount paid</translation>
    </message>
    <message>
        <source>Hold released</source>
        <translation>Hold released</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interest</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Gift</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Opening balance</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Teller</source>
        <translation>Teller</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>In conversation</source>
        <translation>In conversation</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
</context>
<context>
    <name>florin::desktop::AccessView</name>
    <message>
        <source>An unknown place</source>
        <translation>An unknown place</translation>
    </message>
    <message>
        <source>%1 (here)</source>
        <translation>%1 (here)</translation>
    </message>
    <message>
        <source>Since %1, last used %2</source>
        <translation>Since %1, last used %2</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Log out</translation>
    </message>
    <message>
        <source>Since %1, last used %2 from %3</source>
        <translation>Since %1, last used %2 from %3</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Forget</translation>
    </message>
    <message>
        <source>Log out everywhere else?</source>
        <translation>Log out everywhere else?</translation>
    </message>
    <message>
        <source>All other places are logged out, and every device gives a code again.</source>
        <translation>All other places are logged out, and every device gives a code again.</translation>
    </message>
    <message>
        <source>Log out everywhere else</source>
        <translation>Log out everywhere else</translation>
    </message>
</context>
<context>
    <name>florin::desktop::AccountActions</name>
    <message>
        <source>The limits are set.</source>
        <translation>The limits are set.</translation>
    </message>
    <message>
        <source>The account is frozen.</source>
        <translation>The account is frozen.</translation>
    </message>
    <message>
        <source>The account is released.</source>
        <translation>The account is released.</translation>
    </message>
    <message>
        <source>Account %1 is closed.</source>
        <translation>Account %1 is closed.</translation>
    </message>
    <message>
        <source>Account %1 is closed; pay out %2.</source>
        <translation>Account %1 is closed; pay out %2.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Freeze</translation>
    </message>
    <message>
        <source>Limits of account %1</source>
        <translation>Limits of account %1</translation>
    </message>
    <message>
        <source>What may leave it by transfer or in cash. Empty: no limit. Days begin at the bank&apos;s midnight.</source>
        <translation>What may leave it by transfer or in cash. Empty: no limit. Days begin at the bank&apos;s midnight.</translation>
    </message>
    <message>
        <source>Set the limits</source>
        <translation>Set the limits</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>At a time</translation>
    </message>
    <message>
        <source>In a day</source>
        <translation>In a day</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount.</source>
        <translation>&quot;%1&quot; is not an amount.</translation>
    </message>
    <message>
        <source>Freeze account %1?</source>
        <translation>Freeze account %1?</translation>
    </message>
    <message>
        <source>Release account %1?</source>
        <translation>Release account %1?</translation>
    </message>
    <message>
        <source>No money leaves or enters it until it is released.</source>
        <translation>No money leaves or enters it until it is released.</translation>
    </message>
    <message>
        <source>Money moves again.</source>
        <translation>Money moves again.</translation>
    </message>
    <message>
        <source>Reason, for the audit</source>
        <translation>Reason, for the audit</translation>
    </message>
    <message>
        <source>Close account %1?</source>
        <translation>Close account %1?</translation>
    </message>
    <message>
        <source>%1 can no longer use it. A closed account cannot be opened again.</source>
        <translation>%1 can no longer use it. A closed account cannot be opened again.</translation>
    </message>
    <message>
        <source>Close account</source>
        <translation>Close account</translation>
    </message>
    <message>
        <source>Pay out %1 in cash, from your drawer</source>
        <translation>Pay out %1 in cash, from your drawer</translation>
    </message>
    <message>
        <source>Finding out whether the account was closed.</source>
        <translation>Finding out whether the account was closed.</translation>
    </message>
    <message>
        <source>The answer got lost on the way. Nothing happens twice.</source>
        <translation>The answer got lost on the way. Nothing happens twice.</translation>
    </message>
    <message>
        <source>Find out now</source>
        <translation>Find out now</translation>
    </message>
</context>
<context>
    <name>florin::desktop::AccountCard</name>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Account %1</translation>
    </message>
</context>
<context>
    <name>florin::desktop::AccountsModel</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
</context>
<context>
    <name>florin::desktop::AccountsPage</name>
    <message>
        <source>No account fits these filters.</source>
        <translation>No account fits these filters.</translation>
    </message>
    <message>
        <source>The bank has no accounts yet.</source>
        <translation>The bank has no accounts yet.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Open an account</source>
        <translation>Open an account</translation>
    </message>
    <message>
        <source>The accounts could not be loaded.</source>
        <translation>The accounts could not be loaded.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message numerus="yes">
        <source>%1 accounts</source>
        <comment>a number, or a number and +</comment>
        <translation>
            <numerusform>%1 account</numerusform>
            <numerusform>%1 accounts</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Sends at a time</source>
        <translation>Sends at a time</translation>
    </message>
    <message>
        <source>Sends in a day</source>
        <translation>Sends in a day</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>Sent today</translation>
    </message>
</context>
<context>
    <name>florin::desktop::AmountLimitsEdit</name>
    <message>
        <source>Add an amount</source>
        <translation>Add an amount</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Above this amount</source>
        <translation>Above this amount</translation>
    </message>
    <message>
        <source>Remove this amount</source>
        <translation>Remove this amount</translation>
    </message>
</context>
<context>
    <name>florin::desktop::ApprovalsPage</name>
    <message>
        <source>Nothing fits these filters.</source>
        <translation>Nothing fits these filters.</translation>
    </message>
    <message>
        <source>Nothing waits for a second person.</source>
        <translation>Nothing waits for a second person.</translation>
    </message>
    <message>
        <source>Show what waits</source>
        <translation>Show what waits</translation>
    </message>
    <message>
        <source>The proposals could not be loaded.</source>
        <translation>The proposals could not be loaded.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Asked for by</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a moment, and in how long</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Approve this?</source>
        <translation>Approve this?</translation>
    </message>
    <message>
        <source>%1, asked for by %2. It is carried out at once.</source>
        <comment>what is asked for, and who asks</comment>
        <translation>%1, asked for by %2. It is carried out at once.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Say why: whoever asked for it reads it.</source>
        <translation>Say why: whoever asked for it reads it.</translation>
    </message>
    <message>
        <source>Refuse this?</source>
        <translation>Refuse this?</translation>
    </message>
    <message>
        <source>%1, asked for by %2. Nothing is done.</source>
        <comment>what is asked for, and who asks</comment>
        <translation>%1, asked for by %2. Nothing is done.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Approved and carried out.</source>
        <translation>Approved and carried out.</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>Withdrawn.</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>Refused.</translation>
    </message>
    <message numerus="yes">
        <source>%1 proposals</source>
        <comment>a number, or a number and +</comment>
        <translation>
            <numerusform>%1 proposal</numerusform>
            <numerusform>%1 proposals</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>florin::desktop::AuditModel</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refused: %1</translation>
    </message>
</context>
<context>
    <name>florin::desktop::AuditPage</name>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Nothing has been done yet.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>The audit could not be loaded.</source>
        <translation>The audit could not be loaded.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <comment>a number, or a number and +</comment>
        <translation>
            <numerusform>%1 line</numerusform>
            <numerusform>%1 lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Log-in and people</source>
        <translation>Log-in and people</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Any outcome</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>All time</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>From - to</source>
        <translation>From - to</translation>
    </message>
    <message>
        <source>Nothing fits these filters.</source>
        <translation>Nothing fits these filters.</translation>
    </message>
    <message>
        <source>%1 of %2 lines fit so far</source>
        <translation>%1 of %2 lines fit so far</translation>
    </message>
    <message>
        <source>Checking the chain</source>
        <translation>Checking the chain</translation>
    </message>
    <message>
        <source>The chain is whole: all %1 lines fit.</source>
        <translation>The chain is whole: all %1 lines fit.</translation>
    </message>
    <message>
        <source>The bank has signed them up to line %1. Hash of the last line: %2</source>
        <translation>The bank has signed them up to line %1. Hash of the last line: %2</translation>
    </message>
    <message>
        <source>The chain is broken at line %1. The lines before it fit.</source>
        <translation>The chain is broken at line %1. The lines before it fit.</translation>
    </message>
    <message>
        <source>Somebody changed the audit behind the bank&apos;s back. Keep the files as they are, and tell whoever answers for the bank&apos;s security. Finding: %1</source>
        <translation>Somebody changed the audit behind the bank&apos;s back. Keep the files as they are, and tell whoever answers for the bank&apos;s security. Finding: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines saved.</source>
        <translation>
            <numerusform>%n line saved.</numerusform>
            <numerusform>%n lines saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines saved so far</source>
        <translation>
            <numerusform>%n line saved so far</numerusform>
            <numerusform>%n lines saved so far</numerusform>
        </translation>
    </message>
    <message>
        <source>audit</source>
        <comment>part of a file&apos;s name</comment>
        <translation>audit</translation>
    </message>
    <message>
        <source>Save the audit</source>
        <translation>Save the audit</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Verify the chain</translation>
    </message>
</context>
<context>
    <name>florin::desktop::AuthenticatorSetup</name>
    <message>
        <source>Enter your password.</source>
        <translation>Enter your password.</translation>
    </message>
    <message>
        <source>Enter the six digits that the app shows.</source>
        <translation>Enter the six digits that the app shows.</translation>
    </message>
    <message>
        <source>Copied. Keep the codes where nobody else looks.</source>
        <translation>Copied. Keep the codes where nobody else looks.</translation>
    </message>
</context>
<context>
    <name>florin::desktop::BackupsModel</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>The newest one that was verified is of %1.</source>
        <translation>The newest one that was verified is of %1.</translation>
    </message>
    <message>
        <source>None has been verified yet.</source>
        <translation>None has been verified yet.</translation>
    </message>
    <message>
        <source>This server makes no backups by itself.</source>
        <translation>This server makes no backups by itself.</translation>
    </message>
    <message>
        <source>It does when it is started with --backup-to and a folder.</source>
        <translation>It does when it is started with --backup-to and a folder.</translation>
    </message>
    <message>
        <source>The first backup is on its way.</source>
        <translation>The first backup is on its way.</translation>
    </message>
    <message>
        <source>There is no recent backup.</source>
        <translation>There is no recent backup.</translation>
    </message>
    <message>
        <source>The last backup failed.</source>
        <translation>The last backup failed.</translation>
    </message>
    <message>
        <source>The bank is backed up.</source>
        <translation>The bank is backed up.</translation>
    </message>
</context>
<context>
    <name>florin::desktop::BackupsPage</name>
    <message>
        <source>Nothing fits this search.</source>
        <translation>Nothing fits this search.</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>No backup has been made yet.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>The backups could not be loaded.</source>
        <translation>The backups could not be loaded.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Backing up…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begun</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Root</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message numerus="yes">
        <source>%1 backups</source>
        <comment>a number, or a number and +</comment>
        <translation>
            <numerusform>%1 backup</numerusform>
            <numerusform>%1 backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florin::desktop::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
</context>
<context>
    <name>florin::desktop::CashPage</name>
    <message>
        <source>Add money</source>
        <translation>Add money</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Available: %1</source>
        <translation>Available: %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Withdraw %1</translation>
    </message>
    <message>
        <source>Finding out whether it went through.</source>
        <translation>Finding out whether it went through.</translation>
    </message>
    <message>
        <source>The answer got lost on the way. Nothing happens twice; please wait.</source>
        <translation>The answer got lost on the way. Nothing happens twice; please wait.</translation>
    </message>
    <message>
        <source>It is not known yet whether it went through.</source>
        <translation>It is not known yet whether it went through.</translation>
    </message>
    <message>
        <source>Find out now, or look at the history later. Asking again cannot do it twice.</source>
        <translation>Find out now, or look at the history later. Asking again cannot do it twice.</translation>
    </message>
    <message>
        <source>One moment ...</source>
        <translation>One moment ...</translation>
    </message>
</context>
<context>
    <name>florin::desktop::ChangeList</name>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>was %1, will be %2</source>
        <translation>was %1, will be %2</translation>
    </message>
</context>
<context>
    <name>florin::desktop::ChatDelegate</name>
    <message>
        <source>Sending ...</source>
        <translation>Sending ...</translation>
    </message>
    <message>
        <source>Not sent. Click to try again</source>
        <translation>Not sent. Click to try again</translation>
    </message>
    <message>
        <source>%1, sent</source>
        <translation>%1, sent</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>%1 - new</source>
        <translation>%1 - new</translation>
    </message>
</context>
<context>
    <name>florin::desktop::ChatDock</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
</context>
<context>
    <name>florin::desktop::ChatModel</name>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>sending</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>not sent</translation>
    </message>
    <message>
        <source>Left chat room!</source>
        <translation>Left chat room!</translation>
    </message>
    <message>
        <source>Assistant has joined</source>
        <translation>Assistant has joined</translation>
    </message>
    <message>
        <source>%1 has joined</source>
        <translation>%1 has joined</translation>
    </message>
</context>
<context>
    <name>florin::desktop::ChatPage</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Somebody at the bank answers you here.</source>
        <translation>Somebody at the bank answers you here.</translation>
    </message>
</context>
<context>
    <name>florin::desktop::ChatPanel</name>
    <message>
        <source>Support desk</source>
        <translation>Support desk</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Start a conversation</source>
        <translation>Start a conversation</translation>
    </message>
    <message>
        <source>The messages could not be loaded.</source>
        <translation>The messages could not be loaded.</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Nothing has been said yet.</translation>
    </message>
    <message>
        <source>Write what it is about. Somebody will join you.</source>
        <translation>Write what it is about. Somebody will join you.</translation>
    </message>
    <message>
        <source>Choose a conversation from the list.</source>
        <translation>Choose a conversation from the list.</translation>
    </message>
    <message>
        <source>Talk with the support desk. What you write stays here to be read again.</source>
        <translation>Talk with the support desk. What you write stays here to be read again.</translation>
    </message>
    <message>
        <source>This is too long. Send it in two parts.</source>
        <translation>This is too long. Send it in two parts.</translation>
    </message>
</context>
<context>
    <name>florin::desktop::ConfirmDialog</name>
    <message>
        <source>Your password</source>
        <translation>Your password</translation>
    </message>
    <message>
        <source>This proves that it is you.</source>
        <translation>This proves that it is you.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Type your password to go on.</source>
        <translation>Type your password to go on.</translation>
    </message>
</context>
<context>
    <name>florin::desktop::ConnectionBanner</name>
    <message numerus="yes">
        <source>No connection to the bank. Trying again in %n s.</source>
        <translation>
            <numerusform>No connection to the bank. Trying again in %n s.</numerusform>
            <numerusform>No connection to the bank. Trying again in %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection to the bank. Trying again now.</source>
        <translation>No connection to the bank. Trying again now.</translation>
    </message>
    <message>
        <source>What you see may be out of date. What you had sent is not lost: its outcome is found out.</source>
        <translation>What you see may be out of date. What you had sent is not lost: its outcome is found out.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>Ask the staff of this branch.</source>
        <translation>Ask the staff of this branch.</translation>
    </message>
</context>
<context>
    <name>florin::desktop::ConnectionPill</name>
    <message>
        <source>Good connection</source>
        <translation>Good connection</translation>
    </message>
    <message>
        <source>The bank answers at once.</source>
        <translation>The bank answers at once.</translation>
    </message>
    <message>
        <source>Fair connection</source>
        <translation>Fair connection</translation>
    </message>
    <message>
        <source>The bank answers with a short delay.</source>
        <translation>The bank answers with a short delay.</translation>
    </message>
    <message>
        <source>Poor connection</source>
        <translation>Poor connection</translation>
    </message>
    <message>
        <source>The bank answers slowly. What you send is safe, it takes longer.</source>
        <translation>The bank answers slowly. What you send is safe, it takes longer.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connecting</translation>
    </message>
    <message>
        <source>Looking for the way to the bank.</source>
        <translation>Looking for the way to the bank.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>The bank cannot be reached. What is on the screen may be old.</source>
        <translation>The bank cannot be reached. What is on the screen may be old.</translation>
    </message>
    <message>
        <source>Round trip: %1 ms</source>
        <translation>Round trip: %1 ms</translation>
    </message>
</context>
<context>
    <name>florin::desktop::ConversationDelegate</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florin::desktop::ConversationsModel</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florin::desktop::CustomersModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Customer since</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>florin::desktop::CustomersPage</name>
    <message>
        <source>No customer fits this search.</source>
        <translation>No customer fits this search.</translation>
    </message>
    <message>
        <source>The bank has no customers yet.</source>
        <translation>The bank has no customers yet.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>The customers could not be loaded.</source>
        <translation>The customers could not be loaded.</translation>
    </message>
    <message>
        <source>No accounts.</source>
        <translation>No accounts.</translation>
    </message>
    <message>
        <source>The accounts could not be loaded.</source>
        <translation>The accounts could not be loaded.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Aadhaar</source>
        <translation>Aadhaar</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Customer since</translation>
    </message>
    <message numerus="yes">
        <source>%1 customers</source>
        <comment>a number, or a number and +</comment>
        <translation>
            <numerusform>%1 customer</numerusform>
            <numerusform>%1 customers</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Customer number</translation>
    </message>
    <message>
        <source>The phone number is %1 now.</source>
        <translation>The phone number is %1 now.</translation>
    </message>
    <message>
        <source>New phone number of %1</source>
        <translation>New phone number of %1</translation>
    </message>
    <message>
        <source>Codes by SMS go there from then on.</source>
        <translation>Codes by SMS go there from then on.</translation>
    </message>
    <message>
        <source>Codes by SMS go there from then on. The number before (%1) is told of it.</source>
        <translation>Codes by SMS go there from then on. The number before (%1) is told of it.</translation>
    </message>
    <message>
        <source>Change the number</source>
        <translation>Change the number</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Mobile number</translation>
    </message>
    <message>
        <source>Phone number of customer %1: %2</source>
        <translation>Phone number of customer %1: %2</translation>
    </message>
</context>
<context>
    <name>florin::desktop::DashboardPage</name>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>of the bank</source>
        <translation>of the bank</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>in the journal</source>
        <translation>in the journal</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>conversations without an assistant</source>
        <translation>conversations without an assistant</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>waiting for an answer</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>Logged in</translation>
    </message>
    <message>
        <source>open sessions</source>
        <translation>open sessions</translation>
    </message>
    <message>
        <source>Some figures could not be loaded.</source>
        <translation>Some figures could not be loaded.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Nothing has moved yet.</source>
        <translation>Nothing has moved yet.</translation>
    </message>
    <message>
        <source>The transactions could not be loaded.</source>
        <translation>The transactions could not be loaded.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show backups</source>
        <translation>Show backups</translation>
    </message>
</context>
<context>
    <name>florin::desktop::DockTitle</name>
    <message>
        <source>Close the chat</source>
        <translation>Close the chat</translation>
    </message>
</context>
<context>
    <name>florin::desktop::ErrorPanel</name>
    <message>
        <source>Details copied.</source>
        <translation>Details copied.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copy details</translation>
    </message>
</context>
<context>
    <name>florin::desktop::ExportPanel</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Comma-separated values (*.csv)</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>The export was cancelled. No file was written.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>florin::desktop::FailuresChart</name>
    <message>
        <source>%1: %2 failed attempts</source>
        <comment>time, number</comment>
        <translation>%1: %2 failed attempts</translation>
    </message>
</context>
<context>
    <name>florin::desktop::FeedbackDeskPage</name>
    <message>
        <source>No feedback fits these filters.</source>
        <translation>No feedback fits these filters.</translation>
    </message>
    <message>
        <source>Nobody has left feedback yet.</source>
        <translation>Nobody has left feedback yet.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>The feedback could not be loaded.</source>
        <translation>The feedback could not be loaded.</translation>
    </message>
    <message>
        <source>The answer is sent.</source>
        <translation>The answer is sent.</translation>
    </message>
    <message>
        <source>The rows that were refused can be put right and imported again.</source>
        <translation>The rows that were refused can be put right and imported again.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>The import was stopped.</translation>
    </message>
    <message>
        <source>Import feedback</source>
        <translation>Import feedback</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Comma-separated values (*.csv)</translation>
    </message>
    <message>
        <source>Importing feedback.</source>
        <translation>Importing feedback.</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 of %2 rows</translation>
    </message>
    <message>
        <source>Reading the file.</source>
        <translation>Reading the file.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Show refused rows</source>
        <translation>Show refused rows</translation>
    </message>
    <message numerus="yes">
        <source>%n rows taken</source>
        <translation>
            <numerusform>%n row taken</numerusform>
            <numerusform>%n rows taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there before</source>
        <translation>
            <numerusform>%n was there before</numerusform>
            <numerusform>%n were there before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Customer number</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who answered, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 of %2 characters</translation>
    </message>
    <message>
        <source>Write a few words first.</source>
        <translation>Write a few words first.</translation>
    </message>
    <message>
        <source>This is too long. Shorten it.</source>
        <translation>This is too long. Shorten it.</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries</source>
        <comment>a number, or a number and +</comment>
        <translation>
            <numerusform>%1 entry</numerusform>
            <numerusform>%1 entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Waiting for an answer</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
</context>
<context>
    <name>florin::desktop::FeedbackModel</name>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Customer number</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
</context>
<context>
    <name>florin::desktop::FeedbackPage</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 of %2 characters</translation>
    </message>
    <message>
        <source>Write a few words first.</source>
        <translation>Write a few words first.</translation>
    </message>
    <message>
        <source>This is too long. Shorten it, or send it in two parts.</source>
        <translation>This is too long. Shorten it, or send it in two parts.</translation>
    </message>
</context>
<context>
    <name>florin::desktop::FourEyesModel</name>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>A second person is asked</source>
        <translation>A second person is asked</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Always</translation>
    </message>
    <message>
        <source>Above %1</source>
        <comment>amounts</comment>
        <translation>Above %1</translation>
    </message>
    <message numerus="yes">
        <source>after %n days</source>
        <translation>
            <numerusform>after %n day</numerusform>
            <numerusform>after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n hours</source>
        <translation>
            <numerusform>after %n hour</numerusform>
            <numerusform>after %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florin::desktop::FourEyesPage</name>
    <message>
        <source>Nothing fits this search.</source>
        <translation>Nothing fits this search.</translation>
    </message>
    <message>
        <source>There is nothing to set.</source>
        <translation>There is nothing to set.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>The policy could not be loaded.</source>
        <translation>The policy could not be loaded.</translation>
    </message>
    <message>
        <source>The policy is changed.</source>
        <translation>The policy is changed.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Always</translation>
    </message>
    <message>
        <source>Above an amount</source>
        <translation>Above an amount</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Enter the amount above which a second person is asked.</source>
        <translation>Enter the amount above which a second person is asked.</translation>
    </message>
    <message>
        <source>Each currency can have one amount.</source>
        <translation>Each currency can have one amount.</translation>
    </message>
    <message numerus="yes">
        <source>%1 operations</source>
        <comment>a number</comment>
        <translation>
            <numerusform>%1 operation</numerusform>
            <numerusform>%1 operations</numerusform>
        </translation>
    </message>
    <message>
        <source> hours</source>
        <comment>after a number</comment>
        <translation> hours</translation>
    </message>
</context>
<context>
    <name>florin::desktop::Frame</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>The connection has not been measured yet.</source>
        <translation>The connection has not been measured yet.</translation>
    </message>
    <message>
        <source>Answers take %1 ms, give or take %2 ms; %3 % got lost.</source>
        <translation>Answers take %1 ms, give or take %2 ms; %3 % got lost.</translation>
    </message>
</context>
<context>
    <name>florin::desktop::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>To or from</source>
        <translation>To or from</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Balance after it</source>
        <translation>Balance after it</translation>
    </message>
</context>
<context>
    <name>florin::desktop::HistoryPage</name>
    <message numerus="yes">
        <source>%n entries saved.</source>
        <translation>
            <numerusform>%n entry saved.</numerusform>
            <numerusform>%n entries saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry fits these filters.</source>
        <translation>No entry fits these filters.</translation>
    </message>
    <message>
        <source>Nothing has moved yet.</source>
        <translation>Nothing has moved yet.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Add money</source>
        <translation>Add money</translation>
    </message>
    <message>
        <source>The history could not be loaded.</source>
        <translation>The history could not be loaded.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copied.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <comment>a number, or a number and +</comment>
        <translation>%1 entries</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Balance after it</source>
        <translation>Balance after it</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>About entry</source>
        <translation>About entry</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Save the history</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Comma-separated values (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>All time</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>From - to</source>
        <translation>From - to</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Stop saving</translation>
    </message>
    <message>
        <source>Stop saving (%1)</source>
        <translation>Stop saving (%1)</translation>
    </message>
    <message>
        <source>Balance before: %1</source>
        <translation>Balance before: %1</translation>
    </message>
    <message>
        <source>paid in: %1</source>
        <translation>paid in: %1</translation>
    </message>
    <message>
        <source>paid out: %1</source>
        <translation>paid out: %1</translation>
    </message>
    <message>
        <source>balance after: %1</source>
        <translation>balance after: %1</translation>
    </message>
</context>
<context>
    <name>florin::desktop::HomePage</name>
    <message>
        <source>You have no account yet. Ask your branch to open one.</source>
        <translation>You have no account yet. Ask your branch to open one.</translation>
    </message>
    <message>
        <source>Your accounts could not be loaded.</source>
        <translation>Your accounts could not be loaded.</translation>
    </message>
    <message>
        <source>Nothing has moved yet.</source>
        <translation>Nothing has moved yet.</translation>
    </message>
    <message>
        <source>Add money</source>
        <translation>Add money</translation>
    </message>
    <message>
        <source>The latest entries could not be loaded.</source>
        <translation>The latest entries could not be loaded.</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Good morning, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Good afternoon, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Good evening, %1</translation>
    </message>
    <message>
        <source>Your accounts and what moved last. You are customer number %1.</source>
        <translation>Your accounts and what moved last. You are customer number %1.</translation>
    </message>
</context>
<context>
    <name>florin::desktop::IdleWarning</name>
    <message numerus="yes">
        <source>You are logged out in %n seconds, and nothing of yours stays on this screen.</source>
        <translation>
            <numerusform>You are logged out in %n second, and nothing of yours stays on this screen.</numerusform>
            <numerusform>You are logged out in %n seconds, and nothing of yours stays on this screen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florin::desktop::KioskWindow</name>
    <message>
        <source>This terminal is for customers. Staff log in at their own computer.</source>
        <translation>This terminal is for customers. Staff log in at their own computer.</translation>
    </message>
</context>
<context>
    <name>florin::desktop::ListPage</name>
    <message>
        <source>Copied.</source>
        <translation>Copied.</translation>
    </message>
</context>
<context>
    <name>florin::desktop::LockScreen</name>
    <message>
        <source>Enter a code.</source>
        <translation>Enter a code.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Enter your password.</translation>
    </message>
    <message>
        <source>Use the password instead</source>
        <translation>Use the password instead</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>Use a code instead</translation>
    </message>
    <message>
        <source>%1, this window was left alone for a while. What you began is kept.</source>
        <translation>%1, this window was left alone for a while. What you began is kept.</translation>
    </message>
</context>
<context>
    <name>florin::desktop::LogInView</name>
    <message>
        <source>Enter the address of your bank&apos;s server.</source>
        <translation>Enter the address of your bank&apos;s server.</translation>
    </message>
    <message>
        <source>Enter your user name, or the number of one of your accounts.</source>
        <translation>Enter your user name, or the number of one of your accounts.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Enter your password.</translation>
    </message>
    <message>
        <source>Enter a new password.</source>
        <translation>Enter a new password.</translation>
    </message>
    <message>
        <source>The two are not the same. Enter both again.</source>
        <translation>The two are not the same. Enter both again.</translation>
    </message>
    <message>
        <source>Logging in ...</source>
        <translation>Logging in ...</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Log in</translation>
    </message>
    <message>
        <source>This computer has not talked to %1 before. This is the fingerprint of its certificate:</source>
        <translation>This computer has not talked to %1 before. This is the fingerprint of its certificate:</translation>
    </message>
    <message>
        <source>Server: %1. Change it</source>
        <translation>Server: %1. Change it</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>Florin %1</source>
        <translation>Florin %1</translation>
    </message>
    <message>
        <source>This computer has no keychain, so this device cannot be remembered.</source>
        <translation>This computer has no keychain, so this device cannot be remembered.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked, so this device was not remembered.</source>
        <translation>This computer&apos;s keychain is locked, so this device was not remembered.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not let Florin in, so this device was not remembered.</source>
        <translation>This computer&apos;s keychain did not let Florin in, so this device was not remembered.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not answer in time. It goes on without it.</source>
        <translation>This computer&apos;s keychain did not answer in time. It goes on without it.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain failed, so this device was not remembered.</source>
        <translation>This computer&apos;s keychain failed, so this device was not remembered.</translation>
    </message>
    <message>
        <source>Enter a code.</source>
        <translation>Enter a code.</translation>
    </message>
    <message>
        <source>Set up a security key instead</source>
        <translation>Set up a security key instead</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Security key</translation>
    </message>
    <message>
        <source>Ask the staff of this branch.</source>
        <translation>Ask the staff of this branch.</translation>
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
        <translation>Log in - Florin</translation>
    </message>
    <message>
        <source>Set up a second factor by %1. After that you cannot go on without one.</source>
        <translation>Set up a second factor by %1. After that you cannot go on without one.</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>Set it up</translation>
    </message>
    <message>
        <source>Locked - Florin</source>
        <translation>Locked - Florin</translation>
    </message>
    <message>
        <source>What your role may do has changed.</source>
        <translation>What your role may do has changed.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Show it</translation>
    </message>
</context>
<context>
    <name>florin::desktop::MeMenu</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Log out</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Size of text</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
</context>
<context>
    <name>florin::desktop::MessageSettingsPage</name>
    <message>
        <source>Your SMS settings could not be loaded.</source>
        <translation>Your SMS settings could not be loaded.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Enter the number the SMS go to.</source>
        <translation>Enter the number the SMS go to.</translation>
    </message>
    <message>
        <source>Enter an amount, or take the warning off.</source>
        <translation>Enter an amount, or take the warning off.</translation>
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
        <translation>Available: %1</translation>
    </message>
    <message>
        <source>Looking up the name ...</source>
        <translation>Looking up the name ...</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Say who and how much; what will happen is written here before you send it.</source>
        <translation>Say who and how much; what will happen is written here before you send it.</translation>
    </message>
    <message>
        <source>Send &lt;b&gt;%1&lt;/b&gt; to &lt;b&gt;%2&lt;/b&gt;, account %3.</source>
        <translation>Send &lt;b&gt;%1&lt;/b&gt; to &lt;b&gt;%2&lt;/b&gt;, account %3.</translation>
    </message>
    <message>
        <source>Send &lt;b&gt;%1&lt;/b&gt; to &lt;b&gt;%2&lt;/b&gt;, account %3, for %4.</source>
        <translation>Send &lt;b&gt;%1&lt;/b&gt; to &lt;b&gt;%2&lt;/b&gt;, account %3, for %4.</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>Send %1</translation>
    </message>
    <message>
        <source>Finding out whether it went through.</source>
        <translation>Finding out whether it went through.</translation>
    </message>
    <message>
        <source>The answer got lost on the way. Nothing is sent twice; please wait.</source>
        <translation>The answer got lost on the way. Nothing is sent twice; please wait.</translation>
    </message>
    <message>
        <source>It is not known yet whether it went through.</source>
        <translation>It is not known yet whether it went through.</translation>
    </message>
    <message>
        <source>Find out now, or look at the history later. Asking again cannot send it twice.</source>
        <translation>Find out now, or look at the history later. Asking again cannot send it twice.</translation>
    </message>
    <message>
        <source>Sending ...</source>
        <translation>Sending ...</translation>
    </message>
</context>
<context>
    <name>florin::desktop::NumberPad</name>
    <message>
        <source>Decimal point</source>
        <translation>Decimal point</translation>
    </message>
    <message>
        <source>Delete the last figure</source>
        <translation>Delete the last figure</translation>
    </message>
</context>
<context>
    <name>florin::desktop::OpenAccountView</name>
    <message>
        <source>Copied.</source>
        <translation>Copied.</translation>
    </message>
    <message>
        <source>No customer fits.</source>
        <translation>No customer fits.</translation>
    </message>
    <message>
        <source>The customers could not be loaded.</source>
        <translation>The customers could not be loaded.</translation>
    </message>
    <message>
        <source>A new customer</source>
        <translation>A new customer</translation>
    </message>
    <message>
        <source>A customer of the bank</source>
        <translation>A customer of the bank</translation>
    </message>
    <message>
        <source>A further account for %1.</source>
        <translation>A further account for %1.</translation>
    </message>
    <message>
        <source>Enter the first name.</source>
        <translation>Enter the first name.</translation>
    </message>
    <message>
        <source>Enter the last name.</source>
        <translation>Enter the last name.</translation>
    </message>
    <message>
        <source>Enter the Aadhaar number.</source>
        <translation>Enter the Aadhaar number.</translation>
    </message>
    <message>
        <source>Enter the mobile number.</source>
        <translation>Enter the mobile number.</translation>
    </message>
    <message>
        <source>Enter a password for the first log-in.</source>
        <translation>Enter a password for the first log-in.</translation>
    </message>
    <message>
        <source>Choose the customer.</source>
        <translation>Choose the customer.</translation>
    </message>
    <message>
        <source>One moment ...</source>
        <translation>One moment ...</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Open account</translation>
    </message>
    <message>
        <source>Finding out whether the account was opened.</source>
        <translation>Finding out whether the account was opened.</translation>
    </message>
    <message>
        <source>The answer got lost on the way. Nothing happens twice.</source>
        <translation>The answer got lost on the way. Nothing happens twice.</translation>
    </message>
    <message>
        <source>Account %1 is open.</source>
        <translation>Account %1 is open.</translation>
    </message>
    <message>
        <source>It is there the next time the customer logs in.</source>
        <translation>It is there the next time the customer logs in.</translation>
    </message>
    <message>
        <source>The customer logs in with the account number and the initial password, and then chooses another password.</source>
        <translation>The customer logs in with the account number and the initial password, and then chooses another password.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Logs in as</source>
        <translation>Logs in as</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
</context>
<context>
    <name>florin::desktop::PasswordEdit</name>
    <message>
        <source>Hide password</source>
        <translation>Hide password</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Show password</translation>
    </message>
</context>
<context>
    <name>florin::desktop::PeoplePage</name>
    <message>
        <source>Takes and pays out cash, and moves money for customers.</source>
        <translation>Takes and pays out cash, and moves money for customers.</translation>
    </message>
    <message>
        <source>Talks with customers and answers their feedback.</source>
        <translation>Talks with customers and answers their feedback.</translation>
    </message>
    <message>
        <source>Sees everything, changes nothing.</source>
        <translation>Sees everything, changes nothing.</translation>
    </message>
    <message>
        <source>Opens, freezes and closes accounts, and reverses entries.</source>
        <translation>Opens, freezes and closes accounts, and reverses entries.</translation>
    </message>
    <message>
        <source>May do everything, people and providers included.</source>
        <translation>May do everything, people and providers included.</translation>
    </message>
    <message>
        <source>Nobody fits this search.</source>
        <translation>Nobody fits this search.</translation>
    </message>
    <message>
        <source>Nobody can log in yet.</source>
        <translation>Nobody can log in yet.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>The people could not be loaded.</source>
        <translation>The people could not be loaded.</translation>
    </message>
    <message>
        <source>Enter the name to log in with.</source>
        <translation>Enter the name to log in with.</translation>
    </message>
    <message>
        <source>Enter the person&apos;s name.</source>
        <translation>Enter the person&apos;s name.</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>User name: %1</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>One-time password</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>May log in</source>
        <translation>May log in</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Last log-in</source>
        <translation>Last log-in</translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <comment>a number, or a number and +</comment>
        <translation>
            <numerusform>%1 person</numerusform>
            <numerusform>%1 people</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a member of staff</source>
        <translation>Add a member of staff</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Pass this password on now: it is shown only once. At the first log-in another one is chosen.</source>
        <translation>Pass this password on now: it is shown only once. At the first log-in another one is chosen.</translation>
    </message>
    <message>
        <source>Reset the access of %1?</source>
        <translation>Reset the access of %1?</translation>
    </message>
    <message>
        <source>Their password and second factor are forgotten, and they are logged out everywhere. They get in again with a one-time password.</source>
        <translation>Their password and second factor are forgotten, and they are logged out everywhere. They get in again with a one-time password.</translation>
    </message>
    <message>
        <source>Reset access</source>
        <translation>Reset access</translation>
    </message>
    <message>
        <source>Once a one-time password is issued</source>
        <translation>Once a one-time password is issued</translation>
    </message>
</context>
<context>
    <name>florin::desktop::ProofPrompt</name>
    <message>
        <source>Sign this payment</source>
        <translation>Sign this payment</translation>
    </message>
    <message>
        <source>It signs this payment alone. For another amount or payee it is worth nothing.</source>
        <translation>It signs this payment alone. For another amount or payee it is worth nothing.</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Do not send</translation>
    </message>
    <message>
        <source>Sign and send</source>
        <translation>Sign and send</translation>
    </message>
    <message>
        <source>Sign %1</source>
        <translation>Sign %1</translation>
    </message>
    <message>
        <source>Sign with a security key</source>
        <translation>Sign with a security key</translation>
    </message>
    <message>
        <source>Code of your authenticator app or by SMS</source>
        <translation>Code of your authenticator app or by SMS</translation>
    </message>
    <message>
        <source>Enter the six digits.</source>
        <translation>Enter the six digits.</translation>
    </message>
</context>
<context>
    <name>florin::desktop::ProposalsModel</name>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Asked for by</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expires</translation>
    </message>
</context>
<context>
    <name>florin::desktop::ProviderPage</name>
    <message>
        <source>The settings are saved.</source>
        <translation>The settings are saved.</translation>
    </message>
    <message>
        <source>The settings could not be loaded.</source>
        <translation>The settings could not be loaded.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>Enter the account SID, or switch the sending off.</source>
        <translation>Enter the account SID, or switch the sending off.</translation>
    </message>
    <message>
        <source>Enter the sender, or switch the sending off.</source>
        <translation>Enter the sender, or switch the sending off.</translation>
    </message>
    <message>
        <source>Enter the auth token, or switch the sending off.</source>
        <translation>Enter the auth token, or switch the sending off.</translation>
    </message>
</context>
<context>
    <name>florin::desktop::Rail</name>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
</context>
<context>
    <name>florin::desktop::RailButton</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %n unread</numerusform>
            <numerusform>%1, %n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florin::desktop::ReceiptButton</name>
    <message>
        <source>The receipt is saved.</source>
        <translation>The receipt is saved.</translation>
    </message>
    <message>
        <source>In a moment</source>
        <translation>In a moment</translation>
    </message>
    <message>
        <source>Seal %1, %2</source>
        <translation>Seal %1, %2</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Save the receipt</translation>
    </message>
    <message>
        <source>Florin receipts (*.json)</source>
        <translation>Florin receipts (*.json)</translation>
    </message>
    <message>
        <source>Waiting for the seal…</source>
        <translation>Waiting for the seal…</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Save receipt</translation>
    </message>
</context>
<context>
    <name>florin::desktop::ReceiptCard</name>
    <message>
        <source>Copied.</source>
        <translation>Copied.</translation>
    </message>
    <message>
        <source>%1 added to your account</source>
        <translation>%1 added to your account</translation>
    </message>
    <message>
        <source>Add or withdraw more</source>
        <translation>Add or withdraw more</translation>
    </message>
    <message>
        <source>%1 paid out in cash</source>
        <translation>%1 paid out in cash</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Sent to %1</translation>
    </message>
    <message>
        <source>Move more money</source>
        <translation>Move more money</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>Balance now</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>%1 paid into the account</source>
        <translation>%1 paid into the account</translation>
    </message>
    <message>
        <source>Next for this customer</source>
        <translation>Next for this customer</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sealed</translation>
    </message>
</context>
<context>
    <name>florin::desktop::RefusedRowsDialog</name>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Why it was refused</translation>
    </message>
</context>
<context>
    <name>florin::desktop::RoleRulesForm</name>
    <message>
        <source>%1 at a time</source>
        <translation>%1 at a time</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 a day</translation>
    </message>
    <message>
        <source>In other currencies, as they are: %1</source>
        <translation>In other currencies, as they are: %1</translation>
    </message>
    <message>
        <source>Enter an amount, or leave it empty for none.</source>
        <translation>Enter an amount, or leave it empty for none.</translation>
    </message>
    <message>
        <source>A day cannot allow less than one move.</source>
        <translation>A day cannot allow less than one move.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Choose at least one day.</translation>
    </message>
    <message>
        <source>Choose an end that is not the beginning.</source>
        <translation>Choose an end that is not the beginning.</translation>
    </message>
    <message>
        <source>Days begin at midnight (%1).</source>
        <translation>Days begin at midnight (%1).</translation>
    </message>
    <message>
        <source>Outside of them its people can only log out. Times are those of %1; an end before the beginning is on the next day.</source>
        <translation>Outside of them its people can only log out. Times are those of %1; an end before the beginning is on the next day.</translation>
    </message>
</context>
<context>
    <name>florin::desktop::RolesModel</name>
    <message>
        <source>Not saved yet; before: %1</source>
        <translation>Not saved yet; before: %1</translation>
    </message>
    <message>
        <source>Changed by the bank; to begin with: %1</source>
        <translation>Changed by the bank; to begin with: %1</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Stays as it is</translation>
    </message>
    <message>
        <source>May</source>
        <translation>May</translation>
    </message>
</context>
<context>
    <name>florin::desktop::RolesPage</name>
    <message>
        <source>The roles could not be loaded.</source>
        <translation>The roles could not be loaded.</translation>
    </message>
    <message>
        <source>Press Enter on a cell, or click it twice, to change it.</source>
        <translation>Press Enter on a cell, or click it twice, to change it.</translation>
    </message>
    <message>
        <source>Choose a row to see what it opens.</source>
        <translation>Choose a row to see what it opens.</translation>
    </message>
    <message>
        <source>No operation needs this by itself.</source>
        <translation>No operation needs this by itself.</translation>
    </message>
    <message>
        <source>Opens: %1</source>
        <translation>Opens: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n changes not saved</source>
        <translation>
            <numerusform>%n change not saved</numerusform>
            <numerusform>%n changes not saved</numerusform>
        </translation>
    </message>
    <message>
        <source>The change is saved.</source>
        <translation>The change is saved.</translation>
    </message>
    <message>
        <source>Waiting for a second person: proposal %1.</source>
        <translation>Waiting for a second person: proposal %1.</translation>
    </message>
    <message>
        <source>It counts as soon as somebody else approves it.</source>
        <translation>It counts as soon as somebody else approves it.</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>What each role may do</translation>
    </message>
    <message>
        <source>Limits and hours</source>
        <translation>Limits and hours</translation>
    </message>
</context>
<context>
    <name>florin::desktop::SecondFactorView</name>
    <message>
        <source>Keep the recovery codes where nobody else looks.</source>
        <translation>Keep the recovery codes where nobody else looks.</translation>
    </message>
    <message>
        <source>The second factor is removed. Your password alone logs you in.</source>
        <translation>The second factor is removed. Your password alone logs you in.</translation>
    </message>
    <message>
        <source>Enter the six digits that the app shows.</source>
        <translation>Enter the six digits that the app shows.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Enter your password.</translation>
    </message>
    <message>
        <source>Enter a code.</source>
        <translation>Enter a code.</translation>
    </message>
    <message numerus="yes">
        <source>An authenticator app is in use since %1. %n recovery code(s) are left.</source>
        <translation>
            <numerusform>An authenticator app is in use since %1. %n recovery code is left.</numerusform>
            <numerusform>An authenticator app is in use since %1. %n recovery codes are left.</numerusform>
        </translation>
    </message>
    <message>
        <source>None is set up. Whoever works at the bank needs one; yours must be set up by %1.</source>
        <translation>None is set up. Whoever works at the bank needs one; yours must be set up by %1.</translation>
    </message>
    <message>
        <source>None is set up. With one, a stolen password alone opens nothing, and you can send larger amounts.</source>
        <translation>None is set up. With one, a stolen password alone opens nothing, and you can send larger amounts.</translation>
    </message>
    <message>
        <source>Set up another app</source>
        <translation>Set up another app</translation>
    </message>
    <message>
        <source>Set up an authenticator app</source>
        <translation>Set up an authenticator app</translation>
    </message>
    <message numerus="yes">
        <source>No app is set up: your security keys stand for it. %n recovery code(s) are left.</source>
        <translation>
            <numerusform>No app is set up: your security keys stand for it. %n recovery code is left.</numerusform>
            <numerusform>No app is set up: your security keys stand for it. %n recovery codes are left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florin::desktop::SecurityKeyPanel</name>
    <message>
        <source>Enter the PIN of the key.</source>
        <translation>Enter the PIN of the key.</translation>
    </message>
    <message>
        <source>Touch your security key when it blinks. One with a fingerprint reader wants the finger it knows.</source>
        <translation>Touch your security key when it blinks. One with a fingerprint reader wants the finger it knows.</translation>
    </message>
    <message>
        <source>Asking the bank ...</source>
        <translation>Asking the bank ...</translation>
    </message>
</context>
<context>
    <name>florin::desktop::SecurityKeysView</name>
    <message>
        <source>Since %1, last used %2</source>
        <translation>Since %1, last used %2</translation>
    </message>
    <message>
        <source>Since %1, never used yet</source>
        <translation>Since %1, never used yet</translation>
    </message>
    <message>
        <source>Locked since %1: there may be a copy of it. Remove it, and tell the bank.</source>
        <translation>Locked since %1: there may be a copy of it. Remove it, and tell the bank.</translation>
    </message>
    <message>
        <source>%1. Without a PIN it logs in, but signs nothing.</source>
        <translation>%1. Without a PIN it logs in, but signs nothing.</translation>
    </message>
    <message>
        <source>Keep the recovery codes where nobody else looks.</source>
        <translation>Keep the recovery codes where nobody else looks.</translation>
    </message>
    <message>
        <source>The security key opens nothing any more.</source>
        <translation>The security key opens nothing any more.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Give the key a name.</source>
        <translation>Give the key a name.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Enter your password.</translation>
    </message>
    <message>
        <source>Enter a code.</source>
        <translation>Enter a code.</translation>
    </message>
    <message>
        <source>The security key is set up. Other places where you were logged in have been logged out.</source>
        <translation>The security key is set up. Other places where you were logged in have been logged out.</translation>
    </message>
    <message>
        <source>Remove %1? A code, or the answer of any of your keys, shows that it is you.</source>
        <translation>Remove %1? A code, or the answer of any of your keys, shows that it is you.</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Remove the key</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Set up</translation>
    </message>
</context>
<context>
    <name>florin::desktop::SecurityOverviewPage</name>
    <message>
        <source>Show as chart</source>
        <translation>Show as chart</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Show as table</translation>
    </message>
    <message>
        <source>The newest figures could not be loaded.</source>
        <translation>The newest figures could not be loaded.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Somebody is guessing passwords right now.</source>
        <translation>Somebody is guessing passwords right now.</translation>
    </message>
    <message>
        <source>People on devices they have used before log in as always; others may have to wait.</source>
        <translation>People on devices they have used before log in as always; others may have to wait.</translation>
    </message>
</context>
<context>
    <name>florin::desktop::SecurityPage</name>
    <message>
        <source>Your password is changed.</source>
        <translation>Your password is changed.</translation>
    </message>
    <message>
        <source>Other places where you were logged in have been logged out.</source>
        <translation>Other places where you were logged in have been logged out.</translation>
    </message>
    <message>
        <source>Enter the password you have now.</source>
        <translation>Enter the password you have now.</translation>
    </message>
    <message>
        <source>Enter a new password.</source>
        <translation>Enter a new password.</translation>
    </message>
    <message>
        <source>The two are not the same. Enter both again.</source>
        <translation>The two are not the same. Enter both again.</translation>
    </message>
</context>
<context>
    <name>florin::desktop::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Go to a page of the rail</source>
        <translation>Go to a page of the rail</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Go on to the next region: rail, page, chat</source>
        <translation>Go on to the next region: rail, page, chat</translation>
    </message>
    <message>
        <source>Search in the page</source>
        <translation>Search in the page</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Open or close the chat</source>
        <translation>Open or close the chat</translation>
    </message>
    <message>
        <source>Show or hide the password</source>
        <translation>Show or hide the password</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Close the details</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>This list</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Lock the window</translation>
    </message>
</context>
<context>
    <name>florin::desktop::SkeletonPanel</name>
    <message>
        <source>Loading</source>
        <translation>Loading</translation>
    </message>
</context>
<context>
    <name>florin::desktop::SmsCodePanel</name>
    <message>
        <source>Send a code by SMS</source>
        <translation>Send a code by SMS</translation>
    </message>
    <message>
        <source>Send another code by SMS</source>
        <translation>Send another code by SMS</translation>
    </message>
    <message>
        <source>A code is on its way to %1. It is good for five minutes, for this alone.</source>
        <translation>A code is on its way to %1. It is good for five minutes, for this alone.</translation>
    </message>
</context>
<context>
    <name>florin::desktop::SmsCodesView</name>
    <message>
        <source>Keep the recovery codes where nobody else looks.</source>
        <translation>Keep the recovery codes where nobody else looks.</translation>
    </message>
    <message>
        <source>It is on its way to %1, and good for five minutes.</source>
        <translation>It is on its way to %1, and good for five minutes.</translation>
    </message>
    <message>
        <source>No codes are sent by SMS any more.</source>
        <translation>No codes are sent by SMS any more.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Enter your password.</translation>
    </message>
    <message>
        <source>Enter the six digits of the message.</source>
        <translation>Enter the six digits of the message.</translation>
    </message>
    <message>
        <source>Enter a code.</source>
        <translation>Enter a code.</translation>
    </message>
    <message>
        <source>Codes by SMS are set up.</source>
        <translation>Codes by SMS are set up.</translation>
    </message>
    <message>
        <source>Codes go to %1 since %2. A change of your number counts here once it is set up anew.</source>
        <translation>Codes go to %1 since %2. A change of your number counts here once it is set up anew.</translation>
    </message>
    <message>
        <source>A code by SMS can be your second factor. An app or a security key is safer: a number can be taken over.</source>
        <translation>A code by SMS can be your second factor. An app or a security key is safer: a number can be taken over.</translation>
    </message>
    <message>
        <source>Set up my number anew</source>
        <translation>Set up my number anew</translation>
    </message>
    <message>
        <source>Set up codes by SMS</source>
        <translation>Set up codes by SMS</translation>
    </message>
</context>
<context>
    <name>florin::desktop::StrengthMeter</name>
    <message>
        <source>Too short</source>
        <translation>Too short</translation>
    </message>
    <message>
        <source>Too easy to guess</source>
        <translation>Too easy to guess</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Fair</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Very good</translation>
    </message>
    <message>
        <source>Strength of the password</source>
        <translation>Strength of the password</translation>
    </message>
</context>
<context>
    <name>florin::desktop::TellerPage</name>
    <message>
        <source>No account fits.</source>
        <translation>No account fits.</translation>
    </message>
    <message>
        <source>The accounts could not be loaded.</source>
        <translation>The accounts could not be loaded.</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>This is one of the bank&apos;s own accounts. Choose a customer&apos;s.</source>
        <translation>This is one of the bank&apos;s own accounts. Choose a customer&apos;s.</translation>
    </message>
    <message>
        <source>Looking ...</source>
        <translation>Looking ...</translation>
    </message>
    <message>
        <source>Deposit %1</source>
        <translation>Deposit %1</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Deposit</translation>
    </message>
    <message>
        <source>Pay out %1</source>
        <translation>Pay out %1</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Pay out</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>Send %1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Take %1 in cash from the customer, for %2.</source>
        <translation>Take %1 in cash from the customer, for %2.</translation>
    </message>
    <message>
        <source>Pay %1 out in cash, from the account of %2.</source>
        <translation>Pay %1 out in cash, from the account of %2.</translation>
    </message>
    <message>
        <source>Send %1 from %2 to %3, account %4.</source>
        <translation>Send %1 from %2 to %3, account %4.</translation>
    </message>
    <message>
        <source>One moment ...</source>
        <translation>One moment ...</translation>
    </message>
    <message>
        <source>Finding out whether it went through.</source>
        <translation>Finding out whether it went through.</translation>
    </message>
    <message>
        <source>The answer got lost on the way. Nothing happens twice.</source>
        <translation>The answer got lost on the way. Nothing happens twice.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
</context>
<context>
    <name>florin::desktop::TransactionsModel</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Done by</translation>
    </message>
</context>
<context>
    <name>florin::desktop::TransactionsPage</name>
    <message>
        <source>No transaction fits these filters.</source>
        <translation>No transaction fits these filters.</translation>
    </message>
    <message>
        <source>Nothing has moved yet.</source>
        <translation>Nothing has moved yet.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>The transactions could not be loaded.</source>
        <translation>The transactions could not be loaded.</translation>
    </message>
    <message numerus="yes">
        <source>%n transactions saved.</source>
        <translation>
            <numerusform>%n transaction saved.</numerusform>
            <numerusform>%n transactions saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transactions saved so far</source>
        <translation>
            <numerusform>%n transaction saved so far</numerusform>
            <numerusform>%n transactions saved so far</numerusform>
        </translation>
    </message>
    <message>
        <source>transactions</source>
        <comment>part of a file&apos;s name</comment>
        <translation>transactions</translation>
    </message>
    <message>
        <source>Save the transactions</source>
        <translation>Save the transactions</translation>
    </message>
    <message>
        <source>Finding out whether it was reversed.</source>
        <translation>Finding out whether it was reversed.</translation>
    </message>
    <message>
        <source>The answer got lost on the way. Nothing happens twice.</source>
        <translation>The answer got lost on the way. Nothing happens twice.</translation>
    </message>
    <message>
        <source>Find out now</source>
        <translation>Find out now</translation>
    </message>
    <message>
        <source>Entry %1 is reversed.</source>
        <translation>Entry %1 is reversed.</translation>
    </message>
    <message>
        <source>Reverse entry %1?</source>
        <translation>Reverse entry %1?</translation>
    </message>
    <message>
        <source>%1 goes back from %2 to %3. The entry itself stays in the journal, and a reversal cannot be reversed.</source>
        <translation>%1 goes back from %2 to %3. The entry itself stays in the journal, and a reversal cannot be reversed.</translation>
    </message>
    <message>
        <source>Reverse %1</source>
        <translation>Reverse %1</translation>
    </message>
    <message>
        <source>Reason, for the journal</source>
        <translation>Reason, for the journal</translation>
    </message>
    <message numerus="yes">
        <source>%n new transactions in the bank.</source>
        <translation>
            <numerusform>%n new transaction in the bank.</numerusform>
            <numerusform>%n new transactions in the bank.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>From account</source>
        <translation>From account</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>To account</source>
        <translation>To account</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>About entry</source>
        <translation>About entry</translation>
    </message>
    <message numerus="yes">
        <source>%1 transactions</source>
        <comment>a number, or a number and +</comment>
        <translation>
            <numerusform>%1 transaction</numerusform>
            <numerusform>%1 transactions</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>All time</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>From - to</source>
        <translation>From - to</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oldest first</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Largest first</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>Smallest first</translation>
    </message>
</context>
<context>
    <name>florin::desktop::UsersModel</name>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Barred</source>
        <translation>Barred</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>Log-in</translation>
    </message>
    <message>
        <source>Last log-in</source>
        <translation>Last log-in</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>No password yet</source>
        <translation>No password yet</translation>
    </message>
</context>
<context>
    <name>florin::desktop::WhoLookedModel</name>
    <message>
        <source>An account</source>
        <translation>An account</translation>
    </message>
    <message>
        <source>Your accounts</source>
        <translation>Your accounts</translation>
    </message>
    <message>
        <source>Whose an account is</source>
        <translation>Whose an account is</translation>
    </message>
    <message>
        <source>The history of an account</source>
        <translation>The history of an account</translation>
    </message>
    <message>
        <source>The transactions of an account</source>
        <translation>The transactions of an account</translation>
    </message>
    <message>
        <source>A statement of an account</source>
        <translation>A statement of an account</translation>
    </message>
    <message>
        <source>The balance of an account</source>
        <translation>The balance of an account</translation>
    </message>
    <message>
        <source>The receipt of a transaction</source>
        <translation>The receipt of a transaction</translation>
    </message>
    <message>
        <source>A conversation with the support desk</source>
        <translation>A conversation with the support desk</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Looked at</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
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
        <translation>Nobody of the bank has looked at your record.</translation>
    </message>
    <message>
        <source>Who looked at your record could not be loaded.</source>
        <translation>Who looked at your record could not be loaded.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The desktop of a Florin bank.</source>
        <translation>The desktop of a Florin bank.</translation>
    </message>
    <message>
        <source>The bank&apos;s server.</source>
        <translation>The bank&apos;s server.</translation>
    </message>
    <message>
        <source>The certificate (PEM) the server must show.</source>
        <translation>The certificate (PEM) the server must show.</translation>
    </message>
    <message>
        <source>Logs in with the password on the first line of FILE.</source>
        <translation>Logs in with the password on the first line of FILE.</translation>
    </message>
    <message>
        <source>No certificate in %1.</source>
        <translation>No certificate in %1.</translation>
    </message>
    <message>
        <source>--password-file needs --as, and a file that can be read: %1</source>
        <translation>--password-file needs --as, and a file that can be read: %1</translation>
    </message>
    <message>
        <source>Its private key (PEM).</source>
        <translation>Its private key (PEM).</translation>
    </message>
    <message>
        <source>The certificate (PEM) this machine shows to the server. Remembered; an empty name forgets it.</source>
        <translation>The certificate (PEM) this machine shows to the server. Remembered; an empty name forgets it.</translation>
    </message>
    <message>
        <source>A branch terminal: for customers, on the whole screen, nothing is kept. Needs --server and --trust.</source>
        <translation>A branch terminal: for customers, on the whole screen, nothing is kept. Needs --server and --trust.</translation>
    </message>
    <message>
        <source>--kiosk needs --server and --trust.</source>
        <translation>--kiosk needs --server and --trust.</translation>
    </message>
    <message>
        <source>--kiosk logs nobody in by itself.</source>
        <translation>--kiosk logs nobody in by itself.</translation>
    </message>
    <message>
        <source>User name, account or customer number.</source>
        <translation>User name, account or customer number.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address like bank.example:7470.</source>
        <translation>&quot;%1&quot; is not an address like bank.example:7470.</translation>
    </message>
</context>
</TS>
