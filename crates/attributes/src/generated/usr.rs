//! U.S. Robotics, later 3Com: Total Control chassis. Four octets of vendor type, no length.
//!
//! Source: vendor documentation; private enterprise number 429 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/usr`: change it there.

use ulna_wire::{Attribute, Date, Enum, Enumeration, Format, Integer, Ipv4, Text, Vendor};

/// USR: private enterprise number 429.
pub const USR: Vendor = Vendor::new(429, Format::T4L0);

/// USR-DTE-Data-Idle-Timout (26.429.72): a number, 4 octets.
pub const USR_DTE_DATA_IDLE_TIMOUT: Attribute<Integer> = Attribute::vendor(USR, 72, "USR-DTE-Data-Idle-Timout");

/// USR-Default-DTE-Data-Rate (26.429.94): a number that [`UsrDefaultDteDataRate`] names, 4 octets.
pub const USR_DEFAULT_DTE_DATA_RATE: Attribute<Enum<UsrDefaultDteDataRate>> =
    Attribute::vendor(USR, 94, "USR-Default-DTE-Data-Rate");

/// USR-Last-Number-Dialed-Out (26.429.102): text, 1 to 245 octets.
pub const USR_LAST_NUMBER_DIALED_OUT: Attribute<Text> = Attribute::vendor(USR, 102, "USR-Last-Number-Dialed-Out");

/// USR-Sync-Async-Mode (26.429.103): a number that [`UsrSyncAsyncMode`] names, 4 octets.
pub const USR_SYNC_ASYNC_MODE: Attribute<Enum<UsrSyncAsyncMode>> = Attribute::vendor(USR, 103, "USR-Sync-Async-Mode");

/// USR-Originate-Answer-Mode (26.429.104): a number that [`UsrOriginateAnswerMode`] names, 4 octets.
pub const USR_ORIGINATE_ANSWER_MODE: Attribute<Enum<UsrOriginateAnswerMode>> =
    Attribute::vendor(USR, 104, "USR-Originate-Answer-Mode");

/// USR-Failure-to-Connect-Reason (26.429.105): a number that [`UsrFailureToConnectReason`] names, 4 octets.
pub const USR_FAILURE_TO_CONNECT_REASON: Attribute<Enum<UsrFailureToConnectReason>> =
    Attribute::vendor(USR, 105, "USR-Failure-to-Connect-Reason");

/// USR-Initial-Tx-Link-Data-Rate (26.429.106): a number that [`UsrInitialTxLinkDataRate`] names, 4 octets.
pub const USR_INITIAL_TX_LINK_DATA_RATE: Attribute<Enum<UsrInitialTxLinkDataRate>> =
    Attribute::vendor(USR, 106, "USR-Initial-Tx-Link-Data-Rate");

/// USR-Final-Tx-Link-Data-Rate (26.429.107): a number that [`UsrFinalTxLinkDataRate`] names, 4 octets.
pub const USR_FINAL_TX_LINK_DATA_RATE: Attribute<Enum<UsrFinalTxLinkDataRate>> =
    Attribute::vendor(USR, 107, "USR-Final-Tx-Link-Data-Rate");

/// USR-Modulation-Type (26.429.108): a number that [`UsrModulationType`] names, 4 octets.
pub const USR_MODULATION_TYPE: Attribute<Enum<UsrModulationType>> = Attribute::vendor(USR, 108, "USR-Modulation-Type");

/// USR-Equalization-Type (26.429.111): a number that [`UsrEqualizationType`] names, 4 octets.
pub const USR_EQUALIZATION_TYPE: Attribute<Enum<UsrEqualizationType>> =
    Attribute::vendor(USR, 111, "USR-Equalization-Type");

/// USR-Fallback-Enabled (26.429.112): a number that [`UsrFallbackEnabled`] names, 4 octets.
pub const USR_FALLBACK_ENABLED: Attribute<Enum<UsrFallbackEnabled>> =
    Attribute::vendor(USR, 112, "USR-Fallback-Enabled");

/// USR-Characters-Sent (26.429.113): a number, 4 octets.
pub const USR_CHARACTERS_SENT: Attribute<Integer> = Attribute::vendor(USR, 113, "USR-Characters-Sent");

/// USR-Characters-Received (26.429.114): a number, 4 octets.
pub const USR_CHARACTERS_RECEIVED: Attribute<Integer> = Attribute::vendor(USR, 114, "USR-Characters-Received");

/// USR-Blocks-Sent (26.429.117): a number, 4 octets.
pub const USR_BLOCKS_SENT: Attribute<Integer> = Attribute::vendor(USR, 117, "USR-Blocks-Sent");

/// USR-Blocks-Received (26.429.118): a number, 4 octets.
pub const USR_BLOCKS_RECEIVED: Attribute<Integer> = Attribute::vendor(USR, 118, "USR-Blocks-Received");

/// USR-Blocks-Resent (26.429.119): a number, 4 octets.
pub const USR_BLOCKS_RESENT: Attribute<Integer> = Attribute::vendor(USR, 119, "USR-Blocks-Resent");

/// USR-Retrains-Requested (26.429.120): a number, 4 octets.
pub const USR_RETRAINS_REQUESTED: Attribute<Integer> = Attribute::vendor(USR, 120, "USR-Retrains-Requested");

/// USR-Retrains-Granted (26.429.121): a number, 4 octets.
pub const USR_RETRAINS_GRANTED: Attribute<Integer> = Attribute::vendor(USR, 121, "USR-Retrains-Granted");

/// USR-Line-Reversals (26.429.122): a number, 4 octets.
pub const USR_LINE_REVERSALS: Attribute<Integer> = Attribute::vendor(USR, 122, "USR-Line-Reversals");

/// USR-Number-Of-Characters-Lost (26.429.123): a number, 4 octets.
pub const USR_NUMBER_OF_CHARACTERS_LOST: Attribute<Integer> =
    Attribute::vendor(USR, 123, "USR-Number-Of-Characters-Lost");

/// USR-Back-Channel-Data-Rate (26.429.124): a number that [`UsrBackChannelDataRate`] names, 4 octets.
pub const USR_BACK_CHANNEL_DATA_RATE: Attribute<Enum<UsrBackChannelDataRate>> =
    Attribute::vendor(USR, 124, "USR-Back-Channel-Data-Rate");

/// USR-Number-of-Blers (26.429.125): a number, 4 octets.
pub const USR_NUMBER_OF_BLERS: Attribute<Integer> = Attribute::vendor(USR, 125, "USR-Number-of-Blers");

/// USR-Number-of-Link-Timeouts (26.429.126): a number, 4 octets.
pub const USR_NUMBER_OF_LINK_TIMEOUTS: Attribute<Integer> = Attribute::vendor(USR, 126, "USR-Number-of-Link-Timeouts");

/// USR-Number-of-Fallbacks (26.429.127): a number, 4 octets.
pub const USR_NUMBER_OF_FALLBACKS: Attribute<Integer> = Attribute::vendor(USR, 127, "USR-Number-of-Fallbacks");

/// USR-Number-of-Upshifts (26.429.128): a number, 4 octets.
pub const USR_NUMBER_OF_UPSHIFTS: Attribute<Integer> = Attribute::vendor(USR, 128, "USR-Number-of-Upshifts");

/// USR-Number-of-Link-NAKs (26.429.129): a number, 4 octets.
pub const USR_NUMBER_OF_LINK_NAKS: Attribute<Integer> = Attribute::vendor(USR, 129, "USR-Number-of-Link-NAKs");

/// USR-Simplified-MNP-Levels (26.429.153): a number that [`UsrSimplifiedMnpLevels`] names, 4 octets.
pub const USR_SIMPLIFIED_MNP_LEVELS: Attribute<Enum<UsrSimplifiedMnpLevels>> =
    Attribute::vendor(USR, 153, "USR-Simplified-MNP-Levels");

/// USR-Connect-Term-Reason (26.429.155): a number that [`UsrConnectTermReason`] names, 4 octets.
pub const USR_CONNECT_TERM_REASON: Attribute<Enum<UsrConnectTermReason>> =
    Attribute::vendor(USR, 155, "USR-Connect-Term-Reason");

/// USR-DTR-False-Timeout (26.429.190): a number, 4 octets.
pub const USR_DTR_FALSE_TIMEOUT: Attribute<Integer> = Attribute::vendor(USR, 190, "USR-DTR-False-Timeout");

/// USR-Fallback-Limit (26.429.191): a number, 4 octets.
pub const USR_FALLBACK_LIMIT: Attribute<Integer> = Attribute::vendor(USR, 191, "USR-Fallback-Limit");

/// USR-Block-Error-Count-Limit (26.429.192): a number, 4 octets.
pub const USR_BLOCK_ERROR_COUNT_LIMIT: Attribute<Integer> = Attribute::vendor(USR, 192, "USR-Block-Error-Count-Limit");

/// USR-Simplified-V42bis-Usage (26.429.199): a number that [`UsrSimplifiedV42bisUsage`] names, 4 octets.
pub const USR_SIMPLIFIED_V42BIS_USAGE: Attribute<Enum<UsrSimplifiedV42bisUsage>> =
    Attribute::vendor(USR, 199, "USR-Simplified-V42bis-Usage");

/// USR-DTR-True-Timeout (26.429.218): a number, 4 octets.
pub const USR_DTR_TRUE_TIMEOUT: Attribute<Integer> = Attribute::vendor(USR, 218, "USR-DTR-True-Timeout");

/// USR-Last-Number-Dialed-In-DNIS (26.429.232): text, 1 to 245 octets.
pub const USR_LAST_NUMBER_DIALED_IN_DNIS: Attribute<Text> =
    Attribute::vendor(USR, 232, "USR-Last-Number-Dialed-In-DNIS");

/// USR-Last-Callers-Number-ANI (26.429.233): text, 1 to 245 octets.
pub const USR_LAST_CALLERS_NUMBER_ANI: Attribute<Text> = Attribute::vendor(USR, 233, "USR-Last-Callers-Number-ANI");

/// USR-CDMA-Call-Reference-Number (26.429.387): a number, 4 octets.
pub const USR_CDMA_CALL_REFERENCE_NUMBER: Attribute<Integer> =
    Attribute::vendor(USR, 387, "USR-CDMA-Call-Reference-Number");

/// USR-Mbi_Ct_PRI_Card_Slot (26.429.388): a number, 4 octets.
pub const USR_MBI_CT_PRI_CARD_SLOT: Attribute<Integer> = Attribute::vendor(USR, 388, "USR-Mbi_Ct_PRI_Card_Slot");

/// USR-Mbi_Ct_TDM_Time_Slot (26.429.389): a number, 4 octets.
pub const USR_MBI_CT_TDM_TIME_SLOT: Attribute<Integer> = Attribute::vendor(USR, 389, "USR-Mbi_Ct_TDM_Time_Slot");

/// USR-Mbi_Ct_PRI_Card_Span_Line (26.429.390): a number, 4 octets.
pub const USR_MBI_CT_PRI_CARD_SPAN_LINE: Attribute<Integer> =
    Attribute::vendor(USR, 390, "USR-Mbi_Ct_PRI_Card_Span_Line");

/// USR-Mbi_Ct_BChannel_Used (26.429.391): a number, 4 octets.
pub const USR_MBI_CT_BCHANNEL_USED: Attribute<Integer> = Attribute::vendor(USR, 391, "USR-Mbi_Ct_BChannel_Used");

/// USR-RMMIE-Status (26.429.461): a number that [`UsrRmmieStatus`] names, 4 octets.
pub const USR_RMMIE_STATUS: Attribute<Enum<UsrRmmieStatus>> = Attribute::vendor(USR, 461, "USR-RMMIE-Status");

/// USR-RMMIE-Num-Of-Updates (26.429.462): a number, 4 octets.
pub const USR_RMMIE_NUM_OF_UPDATES: Attribute<Integer> = Attribute::vendor(USR, 462, "USR-RMMIE-Num-Of-Updates");

/// USR-RMMIE-Manufacturer-ID (26.429.479): a number, 4 octets.
pub const USR_RMMIE_MANUFACTURER_ID: Attribute<Integer> = Attribute::vendor(USR, 479, "USR-RMMIE-Manufacturer-ID");

/// USR-RMMIE-Product-Code (26.429.480): text, 1 to 245 octets.
pub const USR_RMMIE_PRODUCT_CODE: Attribute<Text> = Attribute::vendor(USR, 480, "USR-RMMIE-Product-Code");

/// USR-RMMIE-Serial-Number (26.429.481): text, 1 to 245 octets.
pub const USR_RMMIE_SERIAL_NUMBER: Attribute<Text> = Attribute::vendor(USR, 481, "USR-RMMIE-Serial-Number");

/// USR-RMMIE-Firmware-Version (26.429.482): text, 1 to 245 octets.
pub const USR_RMMIE_FIRMWARE_VERSION: Attribute<Text> = Attribute::vendor(USR, 482, "USR-RMMIE-Firmware-Version");

/// USR-RMMIE-Firmware-Build-Date (26.429.483): text, 1 to 245 octets.
pub const USR_RMMIE_FIRMWARE_BUILD_DATE: Attribute<Text> = Attribute::vendor(USR, 483, "USR-RMMIE-Firmware-Build-Date");

/// USR-IWF-IP-Address (26.429.1012): an IPv4 address, 4 octets.
pub const USR_IWF_IP_ADDRESS: Attribute<Ipv4> = Attribute::vendor(USR, 1012, "USR-IWF-IP-Address");

/// USR-Mobile-IP-Address (26.429.2190): an IPv4 address, 4 octets.
pub const USR_MOBILE_IP_ADDRESS: Attribute<Ipv4> = Attribute::vendor(USR, 2190, "USR-Mobile-IP-Address");

/// USR-Calling-Party-Number (26.429.2191): text, 1 to 245 octets.
pub const USR_CALLING_PARTY_NUMBER: Attribute<Text> = Attribute::vendor(USR, 2191, "USR-Calling-Party-Number");

/// USR-Called-Party-Number (26.429.2192): text, 1 to 245 octets.
pub const USR_CALLED_PARTY_NUMBER: Attribute<Text> = Attribute::vendor(USR, 2192, "USR-Called-Party-Number");

/// USR-Call-Type (26.429.2193): a number, 4 octets.
pub const USR_CALL_TYPE: Attribute<Integer> = Attribute::vendor(USR, 2193, "USR-Call-Type");

/// USR-ESN (26.429.2194): text, 1 to 245 octets.
pub const USR_ESN: Attribute<Text> = Attribute::vendor(USR, 2194, "USR-ESN");

/// USR-IWF-Call-Identifier (26.429.2195): a number, 4 octets.
pub const USR_IWF_CALL_IDENTIFIER: Attribute<Integer> = Attribute::vendor(USR, 2195, "USR-IWF-Call-Identifier");

/// USR-IMSI (26.429.2196): text, 1 to 245 octets.
pub const USR_IMSI: Attribute<Text> = Attribute::vendor(USR, 2196, "USR-IMSI");

/// USR-Service-Option (26.429.2197): a number, 4 octets.
pub const USR_SERVICE_OPTION: Attribute<Integer> = Attribute::vendor(USR, 2197, "USR-Service-Option");

/// USR-Disconnect-Cause-Indicator (26.429.2198): a number, 4 octets.
pub const USR_DISCONNECT_CAUSE_INDICATOR: Attribute<Integer> =
    Attribute::vendor(USR, 2198, "USR-Disconnect-Cause-Indicator");

/// USR-Mobile-NumBytes-Txed (26.429.2199): a number, 4 octets.
pub const USR_MOBILE_NUMBYTES_TXED: Attribute<Integer> = Attribute::vendor(USR, 2199, "USR-Mobile-NumBytes-Txed");

/// USR-Mobile-NumBytes-Rxed (26.429.2200): a number, 4 octets.
pub const USR_MOBILE_NUMBYTES_RXED: Attribute<Integer> = Attribute::vendor(USR, 2200, "USR-Mobile-NumBytes-Rxed");

/// USR-Num-Fax-Pages-Processed (26.429.2201): a number, 4 octets.
pub const USR_NUM_FAX_PAGES_PROCESSED: Attribute<Integer> = Attribute::vendor(USR, 2201, "USR-Num-Fax-Pages-Processed");

/// USR-Compression-Type (26.429.2202): a number, 4 octets.
pub const USR_COMPRESSION_TYPE: Attribute<Integer> = Attribute::vendor(USR, 2202, "USR-Compression-Type");

/// USR-Call-Error-Code (26.429.2203): a number, 4 octets.
pub const USR_CALL_ERROR_CODE: Attribute<Integer> = Attribute::vendor(USR, 2203, "USR-Call-Error-Code");

/// USR-Modem-Setup-Time (26.429.2204): a number, 4 octets.
pub const USR_MODEM_SETUP_TIME: Attribute<Integer> = Attribute::vendor(USR, 2204, "USR-Modem-Setup-Time");

/// USR-Call-Connecting-Time (26.429.2205): a number, 4 octets.
pub const USR_CALL_CONNECTING_TIME: Attribute<Integer> = Attribute::vendor(USR, 2205, "USR-Call-Connecting-Time");

/// USR-Connect-Time (26.429.2206): a number, 4 octets.
pub const USR_CONNECT_TIME: Attribute<Integer> = Attribute::vendor(USR, 2206, "USR-Connect-Time");

/// USR-QNC1-Service-Destination (26.429.2292): an IPv4 address, 4 octets.
pub const USR_QNC1_SERVICE_DESTINATION: Attribute<Ipv4> = Attribute::vendor(USR, 2292, "USR-QNC1-Service-Destination");

/// USR-RMMIE-Last-Update-Time (26.429.2304): a number, 4 octets.
pub const USR_RMMIE_LAST_UPDATE_TIME: Attribute<Integer> = Attribute::vendor(USR, 2304, "USR-RMMIE-Last-Update-Time");

/// USR-RMMIE-Last-Update-Event (26.429.2305): a number that [`UsrRmmieLastUpdateEvent`] names, 4 octets.
pub const USR_RMMIE_LAST_UPDATE_EVENT: Attribute<Enum<UsrRmmieLastUpdateEvent>> =
    Attribute::vendor(USR, 2305, "USR-RMMIE-Last-Update-Event");

/// USR-RMMIE-Rcv-Tot-PwrLvl (26.429.2306): a number, 4 octets.
pub const USR_RMMIE_RCV_TOT_PWRLVL: Attribute<Integer> = Attribute::vendor(USR, 2306, "USR-RMMIE-Rcv-Tot-PwrLvl");

/// USR-RMMIE-Rcv-PwrLvl-3300Hz (26.429.2307): a number, 4 octets.
pub const USR_RMMIE_RCV_PWRLVL_3300HZ: Attribute<Integer> = Attribute::vendor(USR, 2307, "USR-RMMIE-Rcv-PwrLvl-3300Hz");

/// USR-RMMIE-Rcv-PwrLvl-3750Hz (26.429.2308): a number, 4 octets.
pub const USR_RMMIE_RCV_PWRLVL_3750HZ: Attribute<Integer> = Attribute::vendor(USR, 2308, "USR-RMMIE-Rcv-PwrLvl-3750Hz");

/// USR-RMMIE-PwrLvl-NearEcho-Canc (26.429.2309): a number, 4 octets.
pub const USR_RMMIE_PWRLVL_NEARECHO_CANC: Attribute<Integer> =
    Attribute::vendor(USR, 2309, "USR-RMMIE-PwrLvl-NearEcho-Canc");

/// USR-RMMIE-PwrLvl-FarEcho-Canc (26.429.2310): a number, 4 octets.
pub const USR_RMMIE_PWRLVL_FARECHO_CANC: Attribute<Integer> =
    Attribute::vendor(USR, 2310, "USR-RMMIE-PwrLvl-FarEcho-Canc");

/// USR-RMMIE-PwrLvl-Noise-Lvl (26.429.2311): a number, 4 octets.
pub const USR_RMMIE_PWRLVL_NOISE_LVL: Attribute<Integer> = Attribute::vendor(USR, 2311, "USR-RMMIE-PwrLvl-Noise-Lvl");

/// USR-RMMIE-PwrLvl-Xmit-Lvl (26.429.2312): a number, 4 octets.
pub const USR_RMMIE_PWRLVL_XMIT_LVL: Attribute<Integer> = Attribute::vendor(USR, 2312, "USR-RMMIE-PwrLvl-Xmit-Lvl");

/// USR-RMMIE-x2-Status (26.429.2313): a number that [`UsrRmmieX2Status`] names, 4 octets.
pub const USR_RMMIE_X2_STATUS: Attribute<Enum<UsrRmmieX2Status>> = Attribute::vendor(USR, 2313, "USR-RMMIE-x2-Status");

/// USR-RMMIE-Planned-Disconnect (26.429.2314): a number that [`UsrRmmiePlannedDisconnect`] names, 4 octets.
pub const USR_RMMIE_PLANNED_DISCONNECT: Attribute<Enum<UsrRmmiePlannedDisconnect>> =
    Attribute::vendor(USR, 2314, "USR-RMMIE-Planned-Disconnect");

/// Initial-Modulation-Type (26.429.2339): a number that [`InitialModulationType`] names, 4 octets.
pub const INITIAL_MODULATION_TYPE: Attribute<Enum<InitialModulationType>> =
    Attribute::vendor(USR, 2339, "Initial-Modulation-Type");

/// CW-Version-Id (26.429.32768): a number, 4 octets.
pub const CW_VERSION_ID: Attribute<Integer> = Attribute::vendor(USR, 32768, "CW-Version-Id");

/// CW-Account-Id (26.429.32769): text, 1 to 245 octets.
pub const CW_ACCOUNT_ID: Attribute<Text> = Attribute::vendor(USR, 32769, "CW-Account-Id");

/// CW-Acct-Type (26.429.32770): a number that [`CwAcctType`] names, 4 octets.
pub const CW_ACCT_TYPE: Attribute<Enum<CwAcctType>> = Attribute::vendor(USR, 32770, "CW-Acct-Type");

/// CW-Acct-Identification-Code (26.429.32771): a number, 4 octets.
pub const CW_ACCT_IDENTIFICATION_CODE: Attribute<Integer> =
    Attribute::vendor(USR, 32771, "CW-Acct-Identification-Code");

/// CW-Service-Type (26.429.32772): a number, 4 octets.
pub const CW_SERVICE_TYPE: Attribute<Integer> = Attribute::vendor(USR, 32772, "CW-Service-Type");

/// CW-Rate-Plan-Id (26.429.32773): a number, 4 octets.
pub const CW_RATE_PLAN_ID: Attribute<Integer> = Attribute::vendor(USR, 32773, "CW-Rate-Plan-Id");

/// CW-Source-Identifier (26.429.32774): a number that [`CwSourceIdentifier`] names, 4 octets.
pub const CW_SOURCE_IDENTIFIER: Attribute<Enum<CwSourceIdentifier>> =
    Attribute::vendor(USR, 32774, "CW-Source-Identifier");

/// CW-Session-Id (26.429.32775): text, 1 to 245 octets.
pub const CW_SESSION_ID: Attribute<Text> = Attribute::vendor(USR, 32775, "CW-Session-Id");

/// CW-Num-Call-Attempt-Session (26.429.32776): a number, 4 octets.
pub const CW_NUM_CALL_ATTEMPT_SESSION: Attribute<Integer> =
    Attribute::vendor(USR, 32776, "CW-Num-Call-Attempt-Session");

/// CW-Session-Sequence-Num (26.429.32777): a number, 4 octets.
pub const CW_SESSION_SEQUENCE_NUM: Attribute<Integer> = Attribute::vendor(USR, 32777, "CW-Session-Sequence-Num");

/// CW-Session-Sequence-End (26.429.32778): a number that [`CwSessionSequenceEnd`] names, 4 octets.
pub const CW_SESSION_SEQUENCE_END: Attribute<Enum<CwSessionSequenceEnd>> =
    Attribute::vendor(USR, 32778, "CW-Session-Sequence-End");

/// CW-Authentication-Fail-Cnt (26.429.32779): a number, 4 octets.
pub const CW_AUTHENTICATION_FAIL_CNT: Attribute<Integer> = Attribute::vendor(USR, 32779, "CW-Authentication-Fail-Cnt");

/// CW-Clg-Party-E164-Type (26.429.32780): a number that [`CwClgPartyE164Type`] names, 4 octets.
pub const CW_CLG_PARTY_E164_TYPE: Attribute<Enum<CwClgPartyE164Type>> =
    Attribute::vendor(USR, 32780, "CW-Clg-Party-E164-Type");

/// CW-Clg-Party-E164-Number (26.429.32781): text, 1 to 245 octets.
pub const CW_CLG_PARTY_E164_NUMBER: Attribute<Text> = Attribute::vendor(USR, 32781, "CW-Clg-Party-E164-Number");

/// CW-Clg-Party-Trans-Protocol (26.429.32782): a number that [`CwClgPartyTransProtocol`] names, 4 octets.
pub const CW_CLG_PARTY_TRANS_PROTOCOL: Attribute<Enum<CwClgPartyTransProtocol>> =
    Attribute::vendor(USR, 32782, "CW-Clg-Party-Trans-Protocol");

/// CW-Clg-Party-Trans-Port (26.429.32783): a number, 4 octets.
pub const CW_CLG_PARTY_TRANS_PORT: Attribute<Integer> = Attribute::vendor(USR, 32783, "CW-Clg-Party-Trans-Port");

/// CW-Clg-Party-Trans-IP (26.429.32784): an IPv4 address, 4 octets.
pub const CW_CLG_PARTY_TRANS_IP: Attribute<Ipv4> = Attribute::vendor(USR, 32784, "CW-Clg-Party-Trans-IP");

/// CW-Clg-Party-Trans-DNS (26.429.32785): text, 1 to 245 octets.
pub const CW_CLG_PARTY_TRANS_DNS: Attribute<Text> = Attribute::vendor(USR, 32785, "CW-Clg-Party-Trans-DNS");

/// CW-Cld-Party-E164-Type (26.429.32786): a number that [`CwCldPartyE164Type`] names, 4 octets.
pub const CW_CLD_PARTY_E164_TYPE: Attribute<Enum<CwCldPartyE164Type>> =
    Attribute::vendor(USR, 32786, "CW-Cld-Party-E164-Type");

/// CW-Cld-Party-E164-Number (26.429.32787): text, 1 to 245 octets.
pub const CW_CLD_PARTY_E164_NUMBER: Attribute<Text> = Attribute::vendor(USR, 32787, "CW-Cld-Party-E164-Number");

/// CW-Cld-Party-Trans-Protocol (26.429.32788): a number that [`CwCldPartyTransProtocol`] names, 4 octets.
pub const CW_CLD_PARTY_TRANS_PROTOCOL: Attribute<Enum<CwCldPartyTransProtocol>> =
    Attribute::vendor(USR, 32788, "CW-Cld-Party-Trans-Protocol");

/// CW-Cld-Party-Trans-Port (26.429.32789): a number, 4 octets.
pub const CW_CLD_PARTY_TRANS_PORT: Attribute<Integer> = Attribute::vendor(USR, 32789, "CW-Cld-Party-Trans-Port");

/// CW-Cld-Party-Trans-IP (26.429.32790): an IPv4 address, 4 octets.
pub const CW_CLD_PARTY_TRANS_IP: Attribute<Ipv4> = Attribute::vendor(USR, 32790, "CW-Cld-Party-Trans-IP");

/// CW-Cld-Party-Trans-DNS (26.429.32791): text, 1 to 245 octets.
pub const CW_CLD_PARTY_TRANS_DNS: Attribute<Text> = Attribute::vendor(USR, 32791, "CW-Cld-Party-Trans-DNS");

/// CW-Orig-Line-Identifier (26.429.32792): a number, 4 octets.
pub const CW_ORIG_LINE_IDENTIFIER: Attribute<Integer> = Attribute::vendor(USR, 32792, "CW-Orig-Line-Identifier");

/// CW-PSTN-Interface-Number (26.429.32793): a number, 4 octets.
pub const CW_PSTN_INTERFACE_NUMBER: Attribute<Integer> = Attribute::vendor(USR, 32793, "CW-PSTN-Interface-Number");

/// CW-Ingr-Gway-E164-Type (26.429.32794): a number that [`CwIngrGwayE164Type`] names, 4 octets.
pub const CW_INGR_GWAY_E164_TYPE: Attribute<Enum<CwIngrGwayE164Type>> =
    Attribute::vendor(USR, 32794, "CW-Ingr-Gway-E164-Type");

/// CW-Ingr-Gway-E164-Number (26.429.32795): text, 1 to 245 octets.
pub const CW_INGR_GWAY_E164_NUMBER: Attribute<Text> = Attribute::vendor(USR, 32795, "CW-Ingr-Gway-E164-Number");

/// CW-Ingr-Gway-Trans-Protocol (26.429.32796): a number that [`CwIngrGwayTransProtocol`] names, 4 octets.
pub const CW_INGR_GWAY_TRANS_PROTOCOL: Attribute<Enum<CwIngrGwayTransProtocol>> =
    Attribute::vendor(USR, 32796, "CW-Ingr-Gway-Trans-Protocol");

/// CW-Ingr-Gway-Trans-Port (26.429.32797): a number, 4 octets.
pub const CW_INGR_GWAY_TRANS_PORT: Attribute<Integer> = Attribute::vendor(USR, 32797, "CW-Ingr-Gway-Trans-Port");

/// CW-Ingr-Gway-Trans-IP (26.429.32798): an IPv4 address, 4 octets.
pub const CW_INGR_GWAY_TRANS_IP: Attribute<Ipv4> = Attribute::vendor(USR, 32798, "CW-Ingr-Gway-Trans-IP");

/// CW-Ingr-Gway-Trans-DNS (26.429.32799): text, 1 to 245 octets.
pub const CW_INGR_GWAY_TRANS_DNS: Attribute<Text> = Attribute::vendor(USR, 32799, "CW-Ingr-Gway-Trans-DNS");

/// CW-Egr-Gway-Trans-Protocol (26.429.32800): a number that [`CwEgrGwayTransProtocol`] names, 4 octets.
pub const CW_EGR_GWAY_TRANS_PROTOCOL: Attribute<Enum<CwEgrGwayTransProtocol>> =
    Attribute::vendor(USR, 32800, "CW-Egr-Gway-Trans-Protocol");

/// CW-Egr-Gway-Trans-Port (26.429.32801): a number, 4 octets.
pub const CW_EGR_GWAY_TRANS_PORT: Attribute<Integer> = Attribute::vendor(USR, 32801, "CW-Egr-Gway-Trans-Port");

/// CW-Egr-Gway-Trans-IP (26.429.32802): an IPv4 address, 4 octets.
pub const CW_EGR_GWAY_TRANS_IP: Attribute<Ipv4> = Attribute::vendor(USR, 32802, "CW-Egr-Gway-Trans-IP");

/// CW-Egr-Gway-Trans-DNS (26.429.32803): text, 1 to 245 octets.
pub const CW_EGR_GWAY_TRANS_DNS: Attribute<Text> = Attribute::vendor(USR, 32803, "CW-Egr-Gway-Trans-DNS");

/// CW-Ingr-Gtkpr-Trans-Protocol (26.429.32804): a number that [`CwIngrGtkprTransProtocol`] names, 4 octets.
pub const CW_INGR_GTKPR_TRANS_PROTOCOL: Attribute<Enum<CwIngrGtkprTransProtocol>> =
    Attribute::vendor(USR, 32804, "CW-Ingr-Gtkpr-Trans-Protocol");

/// CW-Ingr-Gtkpr-Trans-Port (26.429.32805): a number, 4 octets.
pub const CW_INGR_GTKPR_TRANS_PORT: Attribute<Integer> = Attribute::vendor(USR, 32805, "CW-Ingr-Gtkpr-Trans-Port");

/// CW-Ingr-Gtkpr-Trans-IP (26.429.32806): an IPv4 address, 4 octets.
pub const CW_INGR_GTKPR_TRANS_IP: Attribute<Ipv4> = Attribute::vendor(USR, 32806, "CW-Ingr-Gtkpr-Trans-IP");

/// CW-Ingr-Gtkpr-Trans-DNS (26.429.32807): text, 1 to 245 octets.
pub const CW_INGR_GTKPR_TRANS_DNS: Attribute<Text> = Attribute::vendor(USR, 32807, "CW-Ingr-Gtkpr-Trans-DNS");

/// CW-Egr-Gtkpr-Trans-Protocol (26.429.32808): a number that [`CwEgrGtkprTransProtocol`] names, 4 octets.
pub const CW_EGR_GTKPR_TRANS_PROTOCOL: Attribute<Enum<CwEgrGtkprTransProtocol>> =
    Attribute::vendor(USR, 32808, "CW-Egr-Gtkpr-Trans-Protocol");

/// CW-Egr-Gtkpr-Trans-Port (26.429.32809): a number, 4 octets.
pub const CW_EGR_GTKPR_TRANS_PORT: Attribute<Integer> = Attribute::vendor(USR, 32809, "CW-Egr-Gtkpr-Trans-Port");

/// CW-Egr-Gtkpr-Trans-IP (26.429.32810): an IPv4 address, 4 octets.
pub const CW_EGR_GTKPR_TRANS_IP: Attribute<Ipv4> = Attribute::vendor(USR, 32810, "CW-Egr-Gtkpr-Trans-IP");

/// CW-Egr-Gtkpr-Trans-DNS (26.429.32811): text, 1 to 245 octets.
pub const CW_EGR_GTKPR_TRANS_DNS: Attribute<Text> = Attribute::vendor(USR, 32811, "CW-Egr-Gtkpr-Trans-DNS");

/// CW-Call-Identifier (26.429.32812): text, 1 to 245 octets.
pub const CW_CALL_IDENTIFIER: Attribute<Text> = Attribute::vendor(USR, 32812, "CW-Call-Identifier");

/// CW-Call-Type (26.429.32813): a number that [`CwCallType`] names, 4 octets.
pub const CW_CALL_TYPE: Attribute<Enum<CwCallType>> = Attribute::vendor(USR, 32813, "CW-Call-Type");

/// CW-Call-Start-Ingr-GW-Sec (26.429.32814): text, 1 to 245 octets.
pub const CW_CALL_START_INGR_GW_SEC: Attribute<Text> = Attribute::vendor(USR, 32814, "CW-Call-Start-Ingr-GW-Sec");

/// CW-Call-Start-Ingr-GW-Msec (26.429.32815): a number, 4 octets.
pub const CW_CALL_START_INGR_GW_MSEC: Attribute<Integer> = Attribute::vendor(USR, 32815, "CW-Call-Start-Ingr-GW-Msec");

/// CW-Call-Start-Time-Ans-Sec (26.429.32816): text, 1 to 245 octets.
pub const CW_CALL_START_TIME_ANS_SEC: Attribute<Text> = Attribute::vendor(USR, 32816, "CW-Call-Start-Time-Ans-Sec");

/// CW-Call-Start-Time-Ans-Msec (26.429.32817): a number, 4 octets.
pub const CW_CALL_START_TIME_ANS_MSEC: Attribute<Integer> =
    Attribute::vendor(USR, 32817, "CW-Call-Start-Time-Ans-Msec");

/// CW-Call-End-Time-Sec (26.429.32818): text, 1 to 245 octets.
pub const CW_CALL_END_TIME_SEC: Attribute<Text> = Attribute::vendor(USR, 32818, "CW-Call-End-Time-Sec");

/// CW-Call-End-Time-Msec (26.429.32819): a number, 4 octets.
pub const CW_CALL_END_TIME_MSEC: Attribute<Integer> = Attribute::vendor(USR, 32819, "CW-Call-End-Time-Msec");

/// CW-Call-Durn-Connect-Disc (26.429.32820): a number, 4 octets.
pub const CW_CALL_DURN_CONNECT_DISC: Attribute<Integer> = Attribute::vendor(USR, 32820, "CW-Call-Durn-Connect-Disc");

/// CW-Codec-Type (26.429.32821): a number that [`CwCodecType`] names, 4 octets.
pub const CW_CODEC_TYPE: Attribute<Enum<CwCodecType>> = Attribute::vendor(USR, 32821, "CW-Codec-Type");

/// CW-Call-Termination-Cause (26.429.32822): a number that [`CwCallTerminationCause`] names, 4 octets.
pub const CW_CALL_TERMINATION_CAUSE: Attribute<Enum<CwCallTerminationCause>> =
    Attribute::vendor(USR, 32822, "CW-Call-Termination-Cause");

/// CW-Audio-Packets-Sent (26.429.32823): a number, 4 octets.
pub const CW_AUDIO_PACKETS_SENT: Attribute<Integer> = Attribute::vendor(USR, 32823, "CW-Audio-Packets-Sent");

/// CW-Audio-Packets-Received (26.429.32824): a number, 4 octets.
pub const CW_AUDIO_PACKETS_RECEIVED: Attribute<Integer> = Attribute::vendor(USR, 32824, "CW-Audio-Packets-Received");

/// CW-Audio-Packets-Lost (26.429.32825): a number, 4 octets.
pub const CW_AUDIO_PACKETS_LOST: Attribute<Integer> = Attribute::vendor(USR, 32825, "CW-Audio-Packets-Lost");

/// CW-Audio-Packets-In-Frame (26.429.32826): a number, 4 octets.
pub const CW_AUDIO_PACKETS_IN_FRAME: Attribute<Integer> = Attribute::vendor(USR, 32826, "CW-Audio-Packets-In-Frame");

/// CW-Audio-Bytes-In-Frame (26.429.32827): a number, 4 octets.
pub const CW_AUDIO_BYTES_IN_FRAME: Attribute<Integer> = Attribute::vendor(USR, 32827, "CW-Audio-Bytes-In-Frame");

/// CW-Audio-Signal-In-Packet (26.429.32828): a number, 4 octets.
pub const CW_AUDIO_SIGNAL_IN_PACKET: Attribute<Integer> = Attribute::vendor(USR, 32828, "CW-Audio-Signal-In-Packet");

/// CW-Port-Id-For-Call (26.429.32829): a number, 4 octets.
pub const CW_PORT_ID_FOR_CALL: Attribute<Integer> = Attribute::vendor(USR, 32829, "CW-Port-Id-For-Call");

/// CW-Slot-Id-For-Call (26.429.32830): a number, 4 octets.
pub const CW_SLOT_ID_FOR_CALL: Attribute<Integer> = Attribute::vendor(USR, 32830, "CW-Slot-Id-For-Call");

/// CW-Acct-Balance-Start-Curr (26.429.32831): a number, 4 octets.
pub const CW_ACCT_BALANCE_START_CURR: Attribute<Integer> = Attribute::vendor(USR, 32831, "CW-Acct-Balance-Start-Curr");

/// CW-Acct-Balance-Start-Amt (26.429.32832): a number, 4 octets.
pub const CW_ACCT_BALANCE_START_AMT: Attribute<Integer> = Attribute::vendor(USR, 32832, "CW-Acct-Balance-Start-Amt");

/// CW-Acct-Balance-Start-Dec (26.429.32833): a number, 4 octets.
pub const CW_ACCT_BALANCE_START_DEC: Attribute<Integer> = Attribute::vendor(USR, 32833, "CW-Acct-Balance-Start-Dec");

/// CW-Acct-Balance-Decr-Curr (26.429.32834): a number, 4 octets.
pub const CW_ACCT_BALANCE_DECR_CURR: Attribute<Integer> = Attribute::vendor(USR, 32834, "CW-Acct-Balance-Decr-Curr");

/// CW-LRQ-Token (26.429.32835): text, 1 to 245 octets.
pub const CW_LRQ_TOKEN: Attribute<Text> = Attribute::vendor(USR, 32835, "CW-LRQ-Token");

/// CW-ARQ-Token (26.429.32836): text, 1 to 245 octets.
pub const CW_ARQ_TOKEN: Attribute<Text> = Attribute::vendor(USR, 32836, "CW-ARQ-Token");

/// CW-Token-Status (26.429.32837): a number, 4 octets.
pub const CW_TOKEN_STATUS: Attribute<Integer> = Attribute::vendor(USR, 32837, "CW-Token-Status");

/// CW-SS7-Destn-Ptcode-Type (26.429.32838): a number, 4 octets.
pub const CW_SS7_DESTN_PTCODE_TYPE: Attribute<Integer> = Attribute::vendor(USR, 32838, "CW-SS7-Destn-Ptcode-Type");

/// CW-SS7-Destn-Ptcode-Address (26.429.32839): a number, 4 octets.
pub const CW_SS7_DESTN_PTCODE_ADDRESS: Attribute<Integer> =
    Attribute::vendor(USR, 32839, "CW-SS7-Destn-Ptcode-Address");

/// CW-SS7-Orig-Ptcode-Type (26.429.32840): a number, 4 octets.
pub const CW_SS7_ORIG_PTCODE_TYPE: Attribute<Integer> = Attribute::vendor(USR, 32840, "CW-SS7-Orig-Ptcode-Type");

/// CW-SS7-Orig-Ptcode-Address (26.429.32841): a number, 4 octets.
pub const CW_SS7_ORIG_PTCODE_ADDRESS: Attribute<Integer> = Attribute::vendor(USR, 32841, "CW-SS7-Orig-Ptcode-Address");

/// CW-SS7-CIC (26.429.32842): a number, 4 octets.
pub const CW_SS7_CIC: Attribute<Integer> = Attribute::vendor(USR, 32842, "CW-SS7-CIC");

/// CW-MGC-Id (26.429.32843): a number, 4 octets.
pub const CW_MGC_ID: Attribute<Integer> = Attribute::vendor(USR, 32843, "CW-MGC-Id");

/// CW-MG-Id (26.429.32844): a number, 4 octets.
pub const CW_MG_ID: Attribute<Integer> = Attribute::vendor(USR, 32844, "CW-MG-Id");

/// CW-Signaling-Protocol (26.429.32845): a number that [`CwSignalingProtocol`] names, 4 octets.
pub const CW_SIGNALING_PROTOCOL: Attribute<Enum<CwSignalingProtocol>> =
    Attribute::vendor(USR, 32845, "CW-Signaling-Protocol");

/// CW-Protocol-Transport (26.429.32846): a number that [`CwProtocolTransport`] names, 4 octets.
pub const CW_PROTOCOL_TRANSPORT: Attribute<Enum<CwProtocolTransport>> =
    Attribute::vendor(USR, 32846, "CW-Protocol-Transport");

/// CW-Local-Sig-Trans-Protocol (26.429.32847): a number that [`CwLocalSigTransProtocol`] names, 4 octets.
pub const CW_LOCAL_SIG_TRANS_PROTOCOL: Attribute<Enum<CwLocalSigTransProtocol>> =
    Attribute::vendor(USR, 32847, "CW-Local-Sig-Trans-Protocol");

/// CW-Local-Sig-Trans-Port (26.429.32848): a number, 4 octets.
pub const CW_LOCAL_SIG_TRANS_PORT: Attribute<Integer> = Attribute::vendor(USR, 32848, "CW-Local-Sig-Trans-Port");

/// CW-Local-Sig-Trans-IP (26.429.32849): an IPv4 address, 4 octets.
pub const CW_LOCAL_SIG_TRANS_IP: Attribute<Ipv4> = Attribute::vendor(USR, 32849, "CW-Local-Sig-Trans-IP");

/// CW-Local-Sig-Trans-DNS (26.429.32850): text, 1 to 245 octets.
pub const CW_LOCAL_SIG_TRANS_DNS: Attribute<Text> = Attribute::vendor(USR, 32850, "CW-Local-Sig-Trans-DNS");

/// CW-Remote-Sig-Trans-Protocol (26.429.32851): a number that [`CwRemoteSigTransProtocol`] names, 4 octets.
pub const CW_REMOTE_SIG_TRANS_PROTOCOL: Attribute<Enum<CwRemoteSigTransProtocol>> =
    Attribute::vendor(USR, 32851, "CW-Remote-Sig-Trans-Protocol");

/// CW-Remote-Sig-Trans-Port (26.429.32852): a number, 4 octets.
pub const CW_REMOTE_SIG_TRANS_PORT: Attribute<Integer> = Attribute::vendor(USR, 32852, "CW-Remote-Sig-Trans-Port");

/// CW-Remote-Sig-Trans-IP (26.429.32853): an IPv4 address, 4 octets.
pub const CW_REMOTE_SIG_TRANS_IP: Attribute<Ipv4> = Attribute::vendor(USR, 32853, "CW-Remote-Sig-Trans-IP");

/// CW-Remote-Sig-Trans-DNS (26.429.32854): text, 1 to 245 octets.
pub const CW_REMOTE_SIG_TRANS_DNS: Attribute<Text> = Attribute::vendor(USR, 32854, "CW-Remote-Sig-Trans-DNS");

/// CW-Local-MG-RTP-Protocol (26.429.32855): a number that [`CwLocalMgRtpProtocol`] names, 4 octets.
pub const CW_LOCAL_MG_RTP_PROTOCOL: Attribute<Enum<CwLocalMgRtpProtocol>> =
    Attribute::vendor(USR, 32855, "CW-Local-MG-RTP-Protocol");

/// CW-Local-MG-RTP-Port (26.429.32856): a number, 4 octets.
pub const CW_LOCAL_MG_RTP_PORT: Attribute<Integer> = Attribute::vendor(USR, 32856, "CW-Local-MG-RTP-Port");

/// CW-Local-MG-RTP-IP (26.429.32857): an IPv4 address, 4 octets.
pub const CW_LOCAL_MG_RTP_IP: Attribute<Ipv4> = Attribute::vendor(USR, 32857, "CW-Local-MG-RTP-IP");

/// CW-Local-MG-RTP-DNS (26.429.32858): text, 1 to 245 octets.
pub const CW_LOCAL_MG_RTP_DNS: Attribute<Text> = Attribute::vendor(USR, 32858, "CW-Local-MG-RTP-DNS");

/// CW-Remote-MG-RTP-Protocol (26.429.32859): a number that [`CwRemoteMgRtpProtocol`] names, 4 octets.
pub const CW_REMOTE_MG_RTP_PROTOCOL: Attribute<Enum<CwRemoteMgRtpProtocol>> =
    Attribute::vendor(USR, 32859, "CW-Remote-MG-RTP-Protocol");

/// CW-Remote-MG-RTP-Port (26.429.32860): a number, 4 octets.
pub const CW_REMOTE_MG_RTP_PORT: Attribute<Integer> = Attribute::vendor(USR, 32860, "CW-Remote-MG-RTP-Port");

/// CW-Remote-MG-RTP-IP (26.429.32861): an IPv4 address, 4 octets.
pub const CW_REMOTE_MG_RTP_IP: Attribute<Ipv4> = Attribute::vendor(USR, 32861, "CW-Remote-MG-RTP-IP");

/// CW-Remote-MG-RTP-DNS (26.429.32862): text, 1 to 245 octets.
pub const CW_REMOTE_MG_RTP_DNS: Attribute<Text> = Attribute::vendor(USR, 32862, "CW-Remote-MG-RTP-DNS");

/// CW-Call-Model (26.429.32863): a number, 4 octets.
pub const CW_CALL_MODEL: Attribute<Integer> = Attribute::vendor(USR, 32863, "CW-Call-Model");

/// CW-Call-Plan-Id (26.429.32864): a number, 4 octets.
pub const CW_CALL_PLAN_ID: Attribute<Integer> = Attribute::vendor(USR, 32864, "CW-Call-Plan-Id");

/// CW-Trans-Cld-Party-E164-Type (26.429.32865): a number that [`CwTransCldPartyE164Type`] names, 4 octets.
pub const CW_TRANS_CLD_PARTY_E164_TYPE: Attribute<Enum<CwTransCldPartyE164Type>> =
    Attribute::vendor(USR, 32865, "CW-Trans-Cld-Party-E164-Type");

/// CW-Trans-Cld-Party-E164-Num (26.429.32866): text, 1 to 245 octets.
pub const CW_TRANS_CLD_PARTY_E164_NUM: Attribute<Text> = Attribute::vendor(USR, 32866, "CW-Trans-Cld-Party-E164-Num");

/// CW-OSP-Source-Device (26.429.32867): text, 1 to 245 octets.
pub const CW_OSP_SOURCE_DEVICE: Attribute<Text> = Attribute::vendor(USR, 32867, "CW-OSP-Source-Device");

/// USR-PW_USR_IFilter_IP (26.429.36864): text, 1 to 245 octets.
pub const USR_PW_USR_IFILTER_IP: Attribute<Text> = Attribute::vendor(USR, 36864, "USR-PW_USR_IFilter_IP");

/// USR-PW_USR_IFilter_IPX (26.429.36865): text, 1 to 245 octets.
pub const USR_PW_USR_IFILTER_IPX: Attribute<Text> = Attribute::vendor(USR, 36865, "USR-PW_USR_IFilter_IPX");

/// USR-SAP-Filter-In (26.429.36866): text, 1 to 245 octets.
pub const USR_SAP_FILTER_IN: Attribute<Text> = Attribute::vendor(USR, 36866, "USR-SAP-Filter-In");

/// USR-PW_USR_OFilter_IP (26.429.36867): text, 1 to 245 octets.
pub const USR_PW_USR_OFILTER_IP: Attribute<Text> = Attribute::vendor(USR, 36867, "USR-PW_USR_OFilter_IP");

/// USR-PW_USR_OFilter_IPX (26.429.36868): text, 1 to 245 octets.
pub const USR_PW_USR_OFILTER_IPX: Attribute<Text> = Attribute::vendor(USR, 36868, "USR-PW_USR_OFilter_IPX");

/// USR-PW_USR_OFilter_SAP (26.429.36869): text, 1 to 245 octets.
pub const USR_PW_USR_OFILTER_SAP: Attribute<Text> = Attribute::vendor(USR, 36869, "USR-PW_USR_OFilter_SAP");

/// USR-PW_VPN_ID (26.429.36870): text, 1 to 245 octets.
pub const USR_PW_VPN_ID: Attribute<Text> = Attribute::vendor(USR, 36870, "USR-PW_VPN_ID");

/// USR-PW_VPN_Name (26.429.36871): text, 1 to 245 octets.
pub const USR_PW_VPN_NAME: Attribute<Text> = Attribute::vendor(USR, 36871, "USR-PW_VPN_Name");

/// USR-PW_VPN_Neighbor (26.429.36872): an IPv4 address, 4 octets.
pub const USR_PW_VPN_NEIGHBOR: Attribute<Ipv4> = Attribute::vendor(USR, 36872, "USR-PW_VPN_Neighbor");

/// USR-PW_Framed_Routing_V2 (26.429.36873): text, 1 to 245 octets.
pub const USR_PW_FRAMED_ROUTING_V2: Attribute<Text> = Attribute::vendor(USR, 36873, "USR-PW_Framed_Routing_V2");

/// USR-PW_VPN_Gateway (26.429.36874): text, 1 to 245 octets.
pub const USR_PW_VPN_GATEWAY: Attribute<Text> = Attribute::vendor(USR, 36874, "USR-PW_VPN_Gateway");

/// USR-PW_Tunnel_Authentication (26.429.36875): text, 1 to 245 octets.
pub const USR_PW_TUNNEL_AUTHENTICATION: Attribute<Text> = Attribute::vendor(USR, 36875, "USR-PW_Tunnel_Authentication");

/// USR-PW_Index (26.429.36876): text, 1 to 245 octets.
pub const USR_PW_INDEX: Attribute<Text> = Attribute::vendor(USR, 36876, "USR-PW_Index");

/// USR-PW_Cutoff (26.429.36877): text, 1 to 245 octets.
pub const USR_PW_CUTOFF: Attribute<Text> = Attribute::vendor(USR, 36877, "USR-PW_Cutoff");

/// USR-PW_Packet (26.429.36878): text, 1 to 245 octets.
pub const USR_PW_PACKET: Attribute<Text> = Attribute::vendor(USR, 36878, "USR-PW_Packet");

/// USR-Primary_DNS_Server (26.429.36879): an IPv4 address, 4 octets.
pub const USR_PRIMARY_DNS_SERVER: Attribute<Ipv4> = Attribute::vendor(USR, 36879, "USR-Primary_DNS_Server");

/// USR-Secondary_DNS_Server (26.429.36880): an IPv4 address, 4 octets.
pub const USR_SECONDARY_DNS_SERVER: Attribute<Ipv4> = Attribute::vendor(USR, 36880, "USR-Secondary_DNS_Server");

/// USR-Primary_NBNS_Server (26.429.36881): an IPv4 address, 4 octets.
pub const USR_PRIMARY_NBNS_SERVER: Attribute<Ipv4> = Attribute::vendor(USR, 36881, "USR-Primary_NBNS_Server");

/// USR-Secondary_NBNS_Server (26.429.36882): an IPv4 address, 4 octets.
pub const USR_SECONDARY_NBNS_SERVER: Attribute<Ipv4> = Attribute::vendor(USR, 36882, "USR-Secondary_NBNS_Server");

/// USR-Syslog-Tap (26.429.36883): a number that [`UsrSyslogTap`] names, 4 octets.
pub const USR_SYSLOG_TAP: Attribute<Enum<UsrSyslogTap>> = Attribute::vendor(USR, 36883, "USR-Syslog-Tap");

/// USR-MIC (26.429.36884): text, 1 to 245 octets.
pub const USR_MIC: Attribute<Text> = Attribute::vendor(USR, 36884, "USR-MIC");

/// USR-Log-Filter-Packets (26.429.36887): text, 1 to 245 octets.
pub const USR_LOG_FILTER_PACKETS: Attribute<Text> = Attribute::vendor(USR, 36887, "USR-Log-Filter-Packets");

/// USR-Chassis-Call-Slot (26.429.36889): a number, 4 octets.
pub const USR_CHASSIS_CALL_SLOT: Attribute<Integer> = Attribute::vendor(USR, 36889, "USR-Chassis-Call-Slot");

/// USR-Chassis-Call-Span (26.429.36890): a number, 4 octets.
pub const USR_CHASSIS_CALL_SPAN: Attribute<Integer> = Attribute::vendor(USR, 36890, "USR-Chassis-Call-Span");

/// USR-Chassis-Call-Channel (26.429.36891): a number, 4 octets.
pub const USR_CHASSIS_CALL_CHANNEL: Attribute<Integer> = Attribute::vendor(USR, 36891, "USR-Chassis-Call-Channel");

/// USR-Keypress-Timeout (26.429.36892): a number, 4 octets.
pub const USR_KEYPRESS_TIMEOUT: Attribute<Integer> = Attribute::vendor(USR, 36892, "USR-Keypress-Timeout");

/// USR-Unauthenticated-Time (26.429.36893): a number, 4 octets.
pub const USR_UNAUTHENTICATED_TIME: Attribute<Integer> = Attribute::vendor(USR, 36893, "USR-Unauthenticated-Time");

/// USR-VPN-Encrypter (26.429.36894): a number, 4 octets.
pub const USR_VPN_ENCRYPTER: Attribute<Integer> = Attribute::vendor(USR, 36894, "USR-VPN-Encrypter");

/// USR-VPN-GW-Location-Id (26.429.36895): text, 1 to 245 octets.
pub const USR_VPN_GW_LOCATION_ID: Attribute<Text> = Attribute::vendor(USR, 36895, "USR-VPN-GW-Location-Id");

/// USR-Re-Chap-Timeout (26.429.36896): a number, 4 octets.
pub const USR_RE_CHAP_TIMEOUT: Attribute<Integer> = Attribute::vendor(USR, 36896, "USR-Re-Chap-Timeout");

/// USR-CCP-Algorithm (26.429.36897): a number that [`UsrCcpAlgorithm`] names, 4 octets.
pub const USR_CCP_ALGORITHM: Attribute<Enum<UsrCcpAlgorithm>> = Attribute::vendor(USR, 36897, "USR-CCP-Algorithm");

/// USR-ACCM-Type (26.429.36898): a number, 4 octets.
pub const USR_ACCM_TYPE: Attribute<Integer> = Attribute::vendor(USR, 36898, "USR-ACCM-Type");

/// USR-Connect-Speed (26.429.36899): a number that [`UsrConnectSpeed`] names, 4 octets.
pub const USR_CONNECT_SPEED: Attribute<Enum<UsrConnectSpeed>> = Attribute::vendor(USR, 36899, "USR-Connect-Speed");

/// USR-Framed_IP_Address_Pool_Name (26.429.36900): text, 1 to 245 octets.
pub const USR_FRAMED_IP_ADDRESS_POOL_NAME: Attribute<Text> =
    Attribute::vendor(USR, 36900, "USR-Framed_IP_Address_Pool_Name");

/// USR-MP-EDO (26.429.36901): text, 1 to 245 octets.
pub const USR_MP_EDO: Attribute<Text> = Attribute::vendor(USR, 36901, "USR-MP-EDO");

/// USR-Local-Framed-IP-Addr (26.429.36902): an IPv4 address, 4 octets.
pub const USR_LOCAL_FRAMED_IP_ADDR: Attribute<Ipv4> = Attribute::vendor(USR, 36902, "USR-Local-Framed-IP-Addr");

/// USR-Framed-IPX-Route (26.429.36903): an IPv4 address, 4 octets.
pub const USR_FRAMED_IPX_ROUTE: Attribute<Ipv4> = Attribute::vendor(USR, 36903, "USR-Framed-IPX-Route");

/// USR-MPIP-Tunnel-Originator (26.429.36904): an IPv4 address, 4 octets.
pub const USR_MPIP_TUNNEL_ORIGINATOR: Attribute<Ipv4> = Attribute::vendor(USR, 36904, "USR-MPIP-Tunnel-Originator");

/// USR-Bearer-Capabilities (26.429.38912): a number, 4 octets.
pub const USR_BEARER_CAPABILITIES: Attribute<Integer> = Attribute::vendor(USR, 38912, "USR-Bearer-Capabilities");

/// USR-Speed-Of-Connection (26.429.38913): a number that [`UsrSpeedOfConnection`] names, 4 octets.
pub const USR_SPEED_OF_CONNECTION: Attribute<Enum<UsrSpeedOfConnection>> =
    Attribute::vendor(USR, 38913, "USR-Speed-Of-Connection");

/// USR-Max-Channels (26.429.38914): a number, 4 octets.
pub const USR_MAX_CHANNELS: Attribute<Integer> = Attribute::vendor(USR, 38914, "USR-Max-Channels");

/// USR-Channel-Expansion (26.429.38915): a number, 4 octets.
pub const USR_CHANNEL_EXPANSION: Attribute<Integer> = Attribute::vendor(USR, 38915, "USR-Channel-Expansion");

/// USR-Channel-Decrement (26.429.38916): a number, 4 octets.
pub const USR_CHANNEL_DECREMENT: Attribute<Integer> = Attribute::vendor(USR, 38916, "USR-Channel-Decrement");

/// USR-Expansion-Algorithm (26.429.38917): a number that [`UsrExpansionAlgorithm`] names, 4 octets.
pub const USR_EXPANSION_ALGORITHM: Attribute<Enum<UsrExpansionAlgorithm>> =
    Attribute::vendor(USR, 38917, "USR-Expansion-Algorithm");

/// USR-Compression-Algorithm (26.429.38918): a number that [`UsrCompressionAlgorithm`] names, 4 octets.
pub const USR_COMPRESSION_ALGORITHM: Attribute<Enum<UsrCompressionAlgorithm>> =
    Attribute::vendor(USR, 38918, "USR-Compression-Algorithm");

/// USR-Receive-Acc-Map (26.429.38919): a number, 4 octets.
pub const USR_RECEIVE_ACC_MAP: Attribute<Integer> = Attribute::vendor(USR, 38919, "USR-Receive-Acc-Map");

/// USR-Transmit-Acc-Map (26.429.38920): a number, 4 octets.
pub const USR_TRANSMIT_ACC_MAP: Attribute<Integer> = Attribute::vendor(USR, 38920, "USR-Transmit-Acc-Map");

/// USR-Compression-Reset-Mode (26.429.38922): a number that [`UsrCompressionResetMode`] names, 4 octets.
pub const USR_COMPRESSION_RESET_MODE: Attribute<Enum<UsrCompressionResetMode>> =
    Attribute::vendor(USR, 38922, "USR-Compression-Reset-Mode");

/// USR-Min-Compression-Size (26.429.38923): a number, 4 octets.
pub const USR_MIN_COMPRESSION_SIZE: Attribute<Integer> = Attribute::vendor(USR, 38923, "USR-Min-Compression-Size");

/// USR-IP (26.429.38924): a number, 4 octets.
pub const USR_IP: Attribute<Integer> = Attribute::vendor(USR, 38924, "USR-IP");

/// USR-IPX (26.429.38925): a number, 4 octets.
pub const USR_IPX: Attribute<Integer> = Attribute::vendor(USR, 38925, "USR-IPX");

/// USR-Filter-Zones (26.429.38926): a number that [`UsrFilterZones`] names, 4 octets.
pub const USR_FILTER_ZONES: Attribute<Enum<UsrFilterZones>> = Attribute::vendor(USR, 38926, "USR-Filter-Zones");

/// USR-Appletalk (26.429.38927): a number that [`UsrAppletalk`] names, 4 octets.
pub const USR_APPLETALK: Attribute<Enum<UsrAppletalk>> = Attribute::vendor(USR, 38927, "USR-Appletalk");

/// USR-Bridging (26.429.38928): a number that [`UsrBridging`] names, 4 octets.
pub const USR_BRIDGING: Attribute<Enum<UsrBridging>> = Attribute::vendor(USR, 38928, "USR-Bridging");

/// USR-Spoofing (26.429.38929): a number that [`UsrSpoofing`] names, 4 octets.
pub const USR_SPOOFING: Attribute<Enum<UsrSpoofing>> = Attribute::vendor(USR, 38929, "USR-Spoofing");

/// USR-Host-Type (26.429.38930): a number, 4 octets.
pub const USR_HOST_TYPE: Attribute<Integer> = Attribute::vendor(USR, 38930, "USR-Host-Type");

/// USR-Send-Name (26.429.38931): text, 1 to 245 octets.
pub const USR_SEND_NAME: Attribute<Text> = Attribute::vendor(USR, 38931, "USR-Send-Name");

/// USR-Send-Password (26.429.38932): text, 1 to 245 octets.
pub const USR_SEND_PASSWORD: Attribute<Text> = Attribute::vendor(USR, 38932, "USR-Send-Password");

/// USR-Start-Time (26.429.38933): a number, 4 octets.
pub const USR_START_TIME: Attribute<Integer> = Attribute::vendor(USR, 38933, "USR-Start-Time");

/// USR-End-Time (26.429.38934): a number, 4 octets.
pub const USR_END_TIME: Attribute<Integer> = Attribute::vendor(USR, 38934, "USR-End-Time");

/// USR-Send-Script1 (26.429.38935): text, 1 to 245 octets.
pub const USR_SEND_SCRIPT1: Attribute<Text> = Attribute::vendor(USR, 38935, "USR-Send-Script1");

/// USR-Reply-Script1 (26.429.38936): text, 1 to 245 octets.
pub const USR_REPLY_SCRIPT1: Attribute<Text> = Attribute::vendor(USR, 38936, "USR-Reply-Script1");

/// USR-Send-Script2 (26.429.38937): text, 1 to 245 octets.
pub const USR_SEND_SCRIPT2: Attribute<Text> = Attribute::vendor(USR, 38937, "USR-Send-Script2");

/// USR-Reply-Script2 (26.429.38938): text, 1 to 245 octets.
pub const USR_REPLY_SCRIPT2: Attribute<Text> = Attribute::vendor(USR, 38938, "USR-Reply-Script2");

/// USR-Send-Script3 (26.429.38939): text, 1 to 245 octets.
pub const USR_SEND_SCRIPT3: Attribute<Text> = Attribute::vendor(USR, 38939, "USR-Send-Script3");

/// USR-Reply-Script3 (26.429.38940): text, 1 to 245 octets.
pub const USR_REPLY_SCRIPT3: Attribute<Text> = Attribute::vendor(USR, 38940, "USR-Reply-Script3");

/// USR-Send-Script4 (26.429.38941): text, 1 to 245 octets.
pub const USR_SEND_SCRIPT4: Attribute<Text> = Attribute::vendor(USR, 38941, "USR-Send-Script4");

/// USR-Reply-Script4 (26.429.38942): text, 1 to 245 octets.
pub const USR_REPLY_SCRIPT4: Attribute<Text> = Attribute::vendor(USR, 38942, "USR-Reply-Script4");

/// USR-Send-Script5 (26.429.38943): text, 1 to 245 octets.
pub const USR_SEND_SCRIPT5: Attribute<Text> = Attribute::vendor(USR, 38943, "USR-Send-Script5");

/// USR-Reply-Script5 (26.429.38944): text, 1 to 245 octets.
pub const USR_REPLY_SCRIPT5: Attribute<Text> = Attribute::vendor(USR, 38944, "USR-Reply-Script5");

/// USR-Send-Script6 (26.429.38945): text, 1 to 245 octets.
pub const USR_SEND_SCRIPT6: Attribute<Text> = Attribute::vendor(USR, 38945, "USR-Send-Script6");

/// USR-Reply-Script6 (26.429.38946): text, 1 to 245 octets.
pub const USR_REPLY_SCRIPT6: Attribute<Text> = Attribute::vendor(USR, 38946, "USR-Reply-Script6");

/// USR-Terminal-Type (26.429.38947): text, 1 to 245 octets.
pub const USR_TERMINAL_TYPE: Attribute<Text> = Attribute::vendor(USR, 38947, "USR-Terminal-Type");

/// USR-Appletalk-Network-Range (26.429.38948): a number, 4 octets.
pub const USR_APPLETALK_NETWORK_RANGE: Attribute<Integer> =
    Attribute::vendor(USR, 38948, "USR-Appletalk-Network-Range");

/// USR-Local-IP-Address (26.429.38949): text, 1 to 245 octets.
pub const USR_LOCAL_IP_ADDRESS: Attribute<Text> = Attribute::vendor(USR, 38949, "USR-Local-IP-Address");

/// USR-Routing-Protocol (26.429.38950): a number that [`UsrRoutingProtocol`] names, 4 octets.
pub const USR_ROUTING_PROTOCOL: Attribute<Enum<UsrRoutingProtocol>> =
    Attribute::vendor(USR, 38950, "USR-Routing-Protocol");

/// USR-Modem-Group (26.429.38951): a number, 4 octets.
pub const USR_MODEM_GROUP: Attribute<Integer> = Attribute::vendor(USR, 38951, "USR-Modem-Group");

/// USR-IPX-Routing (26.429.38952): a number that [`UsrIpxRouting`] names, 4 octets.
pub const USR_IPX_ROUTING: Attribute<Enum<UsrIpxRouting>> = Attribute::vendor(USR, 38952, "USR-IPX-Routing");

/// USR-IPX-WAN (26.429.38953): a number that [`UsrIpxWan`] names, 4 octets.
pub const USR_IPX_WAN: Attribute<Enum<UsrIpxWan>> = Attribute::vendor(USR, 38953, "USR-IPX-WAN");

/// USR-IP-RIP-Policies (26.429.38954): a number that [`UsrIpRipPolicies`] names, 4 octets.
pub const USR_IP_RIP_POLICIES: Attribute<Enum<UsrIpRipPolicies>> = Attribute::vendor(USR, 38954, "USR-IP-RIP-Policies");

/// USR-IP-RIP-Simple-Auth-Password (26.429.38955): text, 1 to 245 octets.
pub const USR_IP_RIP_SIMPLE_AUTH_PASSWORD: Attribute<Text> =
    Attribute::vendor(USR, 38955, "USR-IP-RIP-Simple-Auth-Password");

/// USR-IP-RIP-Input-Filter (26.429.38956): text, 1 to 245 octets.
pub const USR_IP_RIP_INPUT_FILTER: Attribute<Text> = Attribute::vendor(USR, 38956, "USR-IP-RIP-Input-Filter");

/// USR-IP-Call-Input-Filter (26.429.38957): text, 1 to 245 octets.
pub const USR_IP_CALL_INPUT_FILTER: Attribute<Text> = Attribute::vendor(USR, 38957, "USR-IP-Call-Input-Filter");

/// USR-IPX-RIP-Input-Filter (26.429.38958): text, 1 to 245 octets.
pub const USR_IPX_RIP_INPUT_FILTER: Attribute<Text> = Attribute::vendor(USR, 38958, "USR-IPX-RIP-Input-Filter");

/// USR-MP-MRRU (26.429.38959): a number, 4 octets.
pub const USR_MP_MRRU: Attribute<Integer> = Attribute::vendor(USR, 38959, "USR-MP-MRRU");

/// USR-IPX-Call-Input-Filter (26.429.38960): text, 1 to 245 octets.
pub const USR_IPX_CALL_INPUT_FILTER: Attribute<Text> = Attribute::vendor(USR, 38960, "USR-IPX-Call-Input-Filter");

/// USR-AT-Input-Filter (26.429.38961): text, 1 to 245 octets.
pub const USR_AT_INPUT_FILTER: Attribute<Text> = Attribute::vendor(USR, 38961, "USR-AT-Input-Filter");

/// USR-AT-RTMP-Input-Filter (26.429.38962): text, 1 to 245 octets.
pub const USR_AT_RTMP_INPUT_FILTER: Attribute<Text> = Attribute::vendor(USR, 38962, "USR-AT-RTMP-Input-Filter");

/// USR-AT-Zip-Input-Filter (26.429.38963): text, 1 to 245 octets.
pub const USR_AT_ZIP_INPUT_FILTER: Attribute<Text> = Attribute::vendor(USR, 38963, "USR-AT-Zip-Input-Filter");

/// USR-AT-Call-Input-Filter (26.429.38964): text, 1 to 245 octets.
pub const USR_AT_CALL_INPUT_FILTER: Attribute<Text> = Attribute::vendor(USR, 38964, "USR-AT-Call-Input-Filter");

/// USR-ET-Bridge-Input-Filter (26.429.38965): text, 1 to 245 octets.
pub const USR_ET_BRIDGE_INPUT_FILTER: Attribute<Text> = Attribute::vendor(USR, 38965, "USR-ET-Bridge-Input-Filter");

/// USR-IP-RIP-Output-Filter (26.429.38966): text, 1 to 245 octets.
pub const USR_IP_RIP_OUTPUT_FILTER: Attribute<Text> = Attribute::vendor(USR, 38966, "USR-IP-RIP-Output-Filter");

/// USR-IP-Call-Output-Filter (26.429.38967): text, 1 to 245 octets.
pub const USR_IP_CALL_OUTPUT_FILTER: Attribute<Text> = Attribute::vendor(USR, 38967, "USR-IP-Call-Output-Filter");

/// USR-IPX-RIP-Output-Filter (26.429.38968): text, 1 to 245 octets.
pub const USR_IPX_RIP_OUTPUT_FILTER: Attribute<Text> = Attribute::vendor(USR, 38968, "USR-IPX-RIP-Output-Filter");

/// USR-IPX-Call-Output-Filter (26.429.38969): text, 1 to 245 octets.
pub const USR_IPX_CALL_OUTPUT_FILTER: Attribute<Text> = Attribute::vendor(USR, 38969, "USR-IPX-Call-Output-Filter");

/// USR-AT-Output-Filter (26.429.38970): text, 1 to 245 octets.
pub const USR_AT_OUTPUT_FILTER: Attribute<Text> = Attribute::vendor(USR, 38970, "USR-AT-Output-Filter");

/// USR-AT-RTMP-Output-Filter (26.429.38971): text, 1 to 245 octets.
pub const USR_AT_RTMP_OUTPUT_FILTER: Attribute<Text> = Attribute::vendor(USR, 38971, "USR-AT-RTMP-Output-Filter");

/// USR-AT-Zip-Output-Filter (26.429.38972): text, 1 to 245 octets.
pub const USR_AT_ZIP_OUTPUT_FILTER: Attribute<Text> = Attribute::vendor(USR, 38972, "USR-AT-Zip-Output-Filter");

/// USR-AT-Call-Output-Filter (26.429.38973): text, 1 to 245 octets.
pub const USR_AT_CALL_OUTPUT_FILTER: Attribute<Text> = Attribute::vendor(USR, 38973, "USR-AT-Call-Output-Filter");

/// USR-ET-Bridge-Output-Filter (26.429.38974): text, 1 to 245 octets.
pub const USR_ET_BRIDGE_OUTPUT_FILTER: Attribute<Text> = Attribute::vendor(USR, 38974, "USR-ET-Bridge-Output-Filter");

/// USR-ET-Bridge-Call-Output-Filte (26.429.38975): text, 1 to 245 octets.
pub const USR_ET_BRIDGE_CALL_OUTPUT_FILTE: Attribute<Text> =
    Attribute::vendor(USR, 38975, "USR-ET-Bridge-Call-Output-Filte");

/// USR-IP-Default-Route-Option (26.429.38976): a number that [`UsrIpDefaultRouteOption`] names, 4 octets.
pub const USR_IP_DEFAULT_ROUTE_OPTION: Attribute<Enum<UsrIpDefaultRouteOption>> =
    Attribute::vendor(USR, 38976, "USR-IP-Default-Route-Option");

/// USR-MP-EDO-HIPER (26.429.38977): text, 1 to 245 octets.
pub const USR_MP_EDO_HIPER: Attribute<Text> = Attribute::vendor(USR, 38977, "USR-MP-EDO-HIPER");

/// USR-Modem-Training-Time (26.429.38978): a number, 4 octets.
pub const USR_MODEM_TRAINING_TIME: Attribute<Integer> = Attribute::vendor(USR, 38978, "USR-Modem-Training-Time");

/// USR-Interface-Index (26.429.38979): a number, 4 octets.
pub const USR_INTERFACE_INDEX: Attribute<Integer> = Attribute::vendor(USR, 38979, "USR-Interface-Index");

/// USR-Tunnel-Security (26.429.38980): a number that [`UsrTunnelSecurity`] names, 4 octets.
pub const USR_TUNNEL_SECURITY: Attribute<Enum<UsrTunnelSecurity>> =
    Attribute::vendor(USR, 38980, "USR-Tunnel-Security");

/// USR-Port-Tap (26.429.38981): a number, 4 octets.
pub const USR_PORT_TAP: Attribute<Integer> = Attribute::vendor(USR, 38981, "USR-Port-Tap");

/// USR-Port-Tap-Format (26.429.38982): a number, 4 octets.
pub const USR_PORT_TAP_FORMAT: Attribute<Integer> = Attribute::vendor(USR, 38982, "USR-Port-Tap-Format");

/// USR-Port-Tap-Output (26.429.38983): a number, 4 octets.
pub const USR_PORT_TAP_OUTPUT: Attribute<Integer> = Attribute::vendor(USR, 38983, "USR-Port-Tap-Output");

/// USR-Port-Tap-Facility (26.429.38984): a number, 4 octets.
pub const USR_PORT_TAP_FACILITY: Attribute<Integer> = Attribute::vendor(USR, 38984, "USR-Port-Tap-Facility");

/// USR-Port-Tap-Priority (26.429.38985): a number, 4 octets.
pub const USR_PORT_TAP_PRIORITY: Attribute<Integer> = Attribute::vendor(USR, 38985, "USR-Port-Tap-Priority");

/// USR-Port-Tap-Address (26.429.38986): an IPv4 address, 4 octets.
pub const USR_PORT_TAP_ADDRESS: Attribute<Ipv4> = Attribute::vendor(USR, 38986, "USR-Port-Tap-Address");

/// USR-MobileIP-Home-Agent-Address (26.429.38987): an IPv4 address, 4 octets.
pub const USR_MOBILEIP_HOME_AGENT_ADDRESS: Attribute<Ipv4> =
    Attribute::vendor(USR, 38987, "USR-MobileIP-Home-Agent-Address");

/// USR-Tunneled-MLPP (26.429.38988): a number, 4 octets.
pub const USR_TUNNELED_MLPP: Attribute<Integer> = Attribute::vendor(USR, 38988, "USR-Tunneled-MLPP");

/// USR-Multicast-Proxy (26.429.38989): a number, 4 octets.
pub const USR_MULTICAST_PROXY: Attribute<Integer> = Attribute::vendor(USR, 38989, "USR-Multicast-Proxy");

/// USR-Multicast-Receive (26.429.38990): a number, 4 octets.
pub const USR_MULTICAST_RECEIVE: Attribute<Integer> = Attribute::vendor(USR, 38990, "USR-Multicast-Receive");

/// USR-Multicast-Forwarding (26.429.38992): a number, 4 octets.
pub const USR_MULTICAST_FORWARDING: Attribute<Integer> = Attribute::vendor(USR, 38992, "USR-Multicast-Forwarding");

/// USR-IGMP-Query-Interval (26.429.38993): a number, 4 octets.
pub const USR_IGMP_QUERY_INTERVAL: Attribute<Integer> = Attribute::vendor(USR, 38993, "USR-IGMP-Query-Interval");

/// USR-IGMP-Maximum-Response-Time (26.429.38994): a number, 4 octets.
pub const USR_IGMP_MAXIMUM_RESPONSE_TIME: Attribute<Integer> =
    Attribute::vendor(USR, 38994, "USR-IGMP-Maximum-Response-Time");

/// USR-IGMP-Robustness (26.429.38995): a number, 4 octets.
pub const USR_IGMP_ROBUSTNESS: Attribute<Integer> = Attribute::vendor(USR, 38995, "USR-IGMP-Robustness");

/// USR-IGMP-Version (26.429.38996): a number, 4 octets.
pub const USR_IGMP_VERSION: Attribute<Integer> = Attribute::vendor(USR, 38996, "USR-IGMP-Version");

/// USR-IGMP-Routing (26.429.38997): a number, 4 octets.
pub const USR_IGMP_ROUTING: Attribute<Integer> = Attribute::vendor(USR, 38997, "USR-IGMP-Routing");

/// USR-VTS-Session-Key (26.429.38998): text, 1 to 245 octets.
pub const USR_VTS_SESSION_KEY: Attribute<Text> = Attribute::vendor(USR, 38998, "USR-VTS-Session-Key");

/// USR-Orig-NAS-Type (26.429.38999): text, 1 to 245 octets.
pub const USR_ORIG_NAS_TYPE: Attribute<Text> = Attribute::vendor(USR, 38999, "USR-Orig-NAS-Type");

/// USR-Call-Arrival-Time (26.429.39000): a number, 4 octets.
pub const USR_CALL_ARRIVAL_TIME: Attribute<Integer> = Attribute::vendor(USR, 39000, "USR-Call-Arrival-Time");

/// USR-Call-End-Time (26.429.39001): a number, 4 octets.
pub const USR_CALL_END_TIME: Attribute<Integer> = Attribute::vendor(USR, 39001, "USR-Call-End-Time");

/// USR-Rad-Multicast-Routing-Ttl (26.429.39008): a number, 4 octets.
pub const USR_RAD_MULTICAST_ROUTING_TTL: Attribute<Integer> =
    Attribute::vendor(USR, 39008, "USR-Rad-Multicast-Routing-Ttl");

/// USR-Rad-Multicast-Routing-RtLim (26.429.39009): a number, 4 octets.
pub const USR_RAD_MULTICAST_ROUTING_RTLIM: Attribute<Integer> =
    Attribute::vendor(USR, 39009, "USR-Rad-Multicast-Routing-RtLim");

/// USR-Rad-Multicast-Routing-Proto (26.429.39010): a number, 4 octets.
pub const USR_RAD_MULTICAST_ROUTING_PROTO: Attribute<Integer> =
    Attribute::vendor(USR, 39010, "USR-Rad-Multicast-Routing-Proto");

/// USR-Rad-Multicast-Routing-Bound (26.429.39011): text, 1 to 245 octets.
pub const USR_RAD_MULTICAST_ROUTING_BOUND: Attribute<Text> =
    Attribute::vendor(USR, 39011, "USR-Rad-Multicast-Routing-Bound");

/// USR-Rad-Dvmrp-Metric (26.429.39012): a number, 4 octets.
pub const USR_RAD_DVMRP_METRIC: Attribute<Integer> = Attribute::vendor(USR, 39012, "USR-Rad-Dvmrp-Metric");

/// USR-Chat-Script-Name (26.429.39013): text, 1 to 245 octets.
pub const USR_CHAT_SCRIPT_NAME: Attribute<Text> = Attribute::vendor(USR, 39013, "USR-Chat-Script-Name");

/// USR-CUSR-hat-Script-Rules (26.429.39014): text, 1 to 245 octets.
pub const USR_CUSR_HAT_SCRIPT_RULES: Attribute<Text> = Attribute::vendor(USR, 39014, "USR-CUSR-hat-Script-Rules");

/// USR-Rad-Location-Type (26.429.39015): a number, 4 octets.
pub const USR_RAD_LOCATION_TYPE: Attribute<Integer> = Attribute::vendor(USR, 39015, "USR-Rad-Location-Type");

/// USR-Tunnel-Switch-Endpoint (26.429.39016): text, 1 to 245 octets.
pub const USR_TUNNEL_SWITCH_ENDPOINT: Attribute<Text> = Attribute::vendor(USR, 39016, "USR-Tunnel-Switch-Endpoint");

/// USR-OSPF-Addressless-Index (26.429.39017): a number, 4 octets.
pub const USR_OSPF_ADDRESSLESS_INDEX: Attribute<Integer> = Attribute::vendor(USR, 39017, "USR-OSPF-Addressless-Index");

/// USR-Callback-Type (26.429.39018): a number that [`UsrCallbackType`] names, 4 octets.
pub const USR_CALLBACK_TYPE: Attribute<Enum<UsrCallbackType>> = Attribute::vendor(USR, 39018, "USR-Callback-Type");

/// USR-Tunnel-Auth-Hostname (26.429.39019): text, 1 to 245 octets.
pub const USR_TUNNEL_AUTH_HOSTNAME: Attribute<Text> = Attribute::vendor(USR, 39019, "USR-Tunnel-Auth-Hostname");

/// USR-Acct-Reason-Code (26.429.39020): a number, 4 octets.
pub const USR_ACCT_REASON_CODE: Attribute<Integer> = Attribute::vendor(USR, 39020, "USR-Acct-Reason-Code");

/// USR-QoS-Queuing-Mehtod (26.429.39021): a number, 4 octets.
pub const USR_QOS_QUEUING_MEHTOD: Attribute<Integer> = Attribute::vendor(USR, 39021, "USR-QoS-Queuing-Mehtod");

/// USR-PQ-Default-Priority (26.429.39022): a number, 4 octets.
pub const USR_PQ_DEFAULT_PRIORITY: Attribute<Integer> = Attribute::vendor(USR, 39022, "USR-PQ-Default-Priority");

/// USR-IP-SAA-Filter (26.429.39024): a number, 4 octets.
pub const USR_IP_SAA_FILTER: Attribute<Integer> = Attribute::vendor(USR, 39024, "USR-IP-SAA-Filter");

/// USR-FQ-Default-Priority (26.429.39025): a number, 4 octets.
pub const USR_FQ_DEFAULT_PRIORITY: Attribute<Integer> = Attribute::vendor(USR, 39025, "USR-FQ-Default-Priority");

/// USR-IPP-Enable (26.429.39026): a number, 4 octets.
pub const USR_IPP_ENABLE: Attribute<Integer> = Attribute::vendor(USR, 39026, "USR-IPP-Enable");

/// USR-Pre-Shared-MN-Key (26.429.39027): text, 1 to 245 octets.
pub const USR_PRE_SHARED_MN_KEY: Attribute<Text> = Attribute::vendor(USR, 39027, "USR-Pre-Shared-MN-Key");

/// USR-MIP-NAI (26.429.39028): a number, 4 octets.
pub const USR_MIP_NAI: Attribute<Integer> = Attribute::vendor(USR, 39028, "USR-MIP-NAI");

/// USR-DNIS-ReAuthentication (26.429.39029): a number, 4 octets.
pub const USR_DNIS_REAUTHENTICATION: Attribute<Integer> = Attribute::vendor(USR, 39029, "USR-DNIS-ReAuthentication");

/// USR-Agent (26.429.39030): a number that [`UsrAgent`] names, 4 octets.
pub const USR_AGENT: Attribute<Enum<UsrAgent>> = Attribute::vendor(USR, 39030, "USR-Agent");

/// USR-PQ-Parameters (26.429.39031): a number, 4 octets.
pub const USR_PQ_PARAMETERS: Attribute<Integer> = Attribute::vendor(USR, 39031, "USR-PQ-Parameters");

/// USR-Dvmrp-Prune-Lifetime (26.429.39032): a number, 4 octets.
pub const USR_DVMRP_PRUNE_LIFETIME: Attribute<Integer> = Attribute::vendor(USR, 39032, "USR-Dvmrp-Prune-Lifetime");

/// USR-Special-Xon-Xoff-Flow (26.429.39033): a number, 4 octets.
pub const USR_SPECIAL_XON_XOFF_FLOW: Attribute<Integer> = Attribute::vendor(USR, 39033, "USR-Special-Xon-Xoff-Flow");

/// USR-Dvmrp-Advertised-Metric (26.429.39034): a number, 4 octets.
pub const USR_DVMRP_ADVERTISED_METRIC: Attribute<Integer> =
    Attribute::vendor(USR, 39034, "USR-Dvmrp-Advertised-Metric");

/// USR-Dvmrp-Retransmit-Prunes (26.429.39035): a number, 4 octets.
pub const USR_DVMRP_RETRANSMIT_PRUNES: Attribute<Integer> =
    Attribute::vendor(USR, 39035, "USR-Dvmrp-Retransmit-Prunes");

/// USR-Dvmrp-Non-Pruners (26.429.39036): a number, 4 octets.
pub const USR_DVMRP_NON_PRUNERS: Attribute<Integer> = Attribute::vendor(USR, 39036, "USR-Dvmrp-Non-Pruners");

/// USR-Dvmrp-Route-Transit (26.429.39037): a number, 4 octets.
pub const USR_DVMRP_ROUTE_TRANSIT: Attribute<Integer> = Attribute::vendor(USR, 39037, "USR-Dvmrp-Route-Transit");

/// USR-Dvmrp-Input-Filter (26.429.39038): text, 1 to 245 octets.
pub const USR_DVMRP_INPUT_FILTER: Attribute<Text> = Attribute::vendor(USR, 39038, "USR-Dvmrp-Input-Filter");

/// USR-Dvmrp-Output-Filter (26.429.39040): text, 1 to 245 octets.
pub const USR_DVMRP_OUTPUT_FILTER: Attribute<Text> = Attribute::vendor(USR, 39040, "USR-Dvmrp-Output-Filter");

/// USR-Policy-Access (26.429.39041): a number, 4 octets.
pub const USR_POLICY_ACCESS: Attribute<Integer> = Attribute::vendor(USR, 39041, "USR-Policy-Access");

/// USR-Policy-Configuration (26.429.39042): a number, 4 octets.
pub const USR_POLICY_CONFIGURATION: Attribute<Integer> = Attribute::vendor(USR, 39042, "USR-Policy-Configuration");

/// USR-Policy-Filename (26.429.39043): text, 1 to 245 octets.
pub const USR_POLICY_FILENAME: Attribute<Text> = Attribute::vendor(USR, 39043, "USR-Policy-Filename");

/// USR-Policy-Type (26.429.39044): a number, 4 octets.
pub const USR_POLICY_TYPE: Attribute<Integer> = Attribute::vendor(USR, 39044, "USR-Policy-Type");

/// USR-Mobile-Session-ID (26.429.39045): a number, 4 octets.
pub const USR_MOBILE_SESSION_ID: Attribute<Integer> = Attribute::vendor(USR, 39045, "USR-Mobile-Session-ID");

/// USR-Mobile-Accounting-Type (26.429.39046): a number, 4 octets.
pub const USR_MOBILE_ACCOUNTING_TYPE: Attribute<Integer> = Attribute::vendor(USR, 39046, "USR-Mobile-Accounting-Type");

/// USR-Mobile-Service-Option (26.429.39047): a number, 4 octets.
pub const USR_MOBILE_SERVICE_OPTION: Attribute<Integer> = Attribute::vendor(USR, 39047, "USR-Mobile-Service-Option");

/// USR-Wallclock-Timestamp (26.429.39048): a number, 4 octets.
pub const USR_WALLCLOCK_TIMESTAMP: Attribute<Integer> = Attribute::vendor(USR, 39048, "USR-Wallclock-Timestamp");

/// USR-Supports-Tags (26.429.39049): a number, 4 octets.
pub const USR_SUPPORTS_TAGS: Attribute<Integer> = Attribute::vendor(USR, 39049, "USR-Supports-Tags");

/// USR-Dvmrp-Initial-Flooding (26.429.39050): a number, 4 octets.
pub const USR_DVMRP_INITIAL_FLOODING: Attribute<Integer> = Attribute::vendor(USR, 39050, "USR-Dvmrp-Initial-Flooding");

/// USR-HARC-Disconnect-Code (26.429.39051): a number that [`UsrHarcDisconnectCode`] names, 4 octets.
pub const USR_HARC_DISCONNECT_CODE: Attribute<Enum<UsrHarcDisconnectCode>> =
    Attribute::vendor(USR, 39051, "USR-HARC-Disconnect-Code");

/// USR-Telnet-Options (26.429.39052): a number, 4 octets.
pub const USR_TELNET_OPTIONS: Attribute<Integer> = Attribute::vendor(USR, 39052, "USR-Telnet-Options");

/// USR-CDMA-PktData-Network-ID (26.429.39053): a number, 4 octets.
pub const USR_CDMA_PKTDATA_NETWORK_ID: Attribute<Integer> =
    Attribute::vendor(USR, 39053, "USR-CDMA-PktData-Network-ID");

/// USR-Auth-Next-Server-Address (26.429.39054): an IPv4 address, 4 octets.
pub const USR_AUTH_NEXT_SERVER_ADDRESS: Attribute<Ipv4> = Attribute::vendor(USR, 39054, "USR-Auth-Next-Server-Address");

/// USR-User-PPP-AODI-Type (26.429.39055): a number, 4 octets.
pub const USR_USER_PPP_AODI_TYPE: Attribute<Integer> = Attribute::vendor(USR, 39055, "USR-User-PPP-AODI-Type");

/// USR-MLPPP-Fragmentation-Threshld (26.429.39056): a number, 4 octets.
pub const USR_MLPPP_FRAGMENTATION_THRESHLD: Attribute<Integer> =
    Attribute::vendor(USR, 39056, "USR-MLPPP-Fragmentation-Threshld");

/// USR-Unnumbered-Local-IP-Address (26.429.39057): an IPv4 address, 4 octets.
pub const USR_UNNUMBERED_LOCAL_IP_ADDRESS: Attribute<Ipv4> =
    Attribute::vendor(USR, 39057, "USR-Unnumbered-Local-IP-Address");

/// USR-Traffic-Threshold (26.429.39058): a number, 4 octets.
pub const USR_TRAFFIC_THRESHOLD: Attribute<Integer> = Attribute::vendor(USR, 39058, "USR-Traffic-Threshold");

/// USR-Keep-Alive-Interval (26.429.39059): a number, 4 octets.
pub const USR_KEEP_ALIVE_INTERVAL: Attribute<Integer> = Attribute::vendor(USR, 39059, "USR-Keep-Alive-Interval");

/// USR-Tunnel-Challenge-Outgoing (26.429.39060): a number, 4 octets.
pub const USR_TUNNEL_CHALLENGE_OUTGOING: Attribute<Integer> =
    Attribute::vendor(USR, 39060, "USR-Tunnel-Challenge-Outgoing");

/// USR-X25-Trunk-Profile (26.429.39061): text, 1 to 245 octets.
pub const USR_X25_TRUNK_PROFILE: Attribute<Text> = Attribute::vendor(USR, 39061, "USR-X25-Trunk-Profile");

/// USR-X25-Acct-Input-Segment-Count (26.429.39062): a number, 4 octets.
pub const USR_X25_ACCT_INPUT_SEGMENT_COUNT: Attribute<Integer> =
    Attribute::vendor(USR, 39062, "USR-X25-Acct-Input-Segment-Count");

/// USR-X25-Acct-Output-Segment-Coun (26.429.39063): a number, 4 octets.
pub const USR_X25_ACCT_OUTPUT_SEGMENT_COUN: Attribute<Integer> =
    Attribute::vendor(USR, 39063, "USR-X25-Acct-Output-Segment-Coun");

/// USR-X25-Acct-Segment-Size (26.429.39064): a number, 4 octets.
pub const USR_X25_ACCT_SEGMENT_SIZE: Attribute<Integer> = Attribute::vendor(USR, 39064, "USR-X25-Acct-Segment-Size");

/// USR-X25-Acct-Termination-Code (26.429.39065): a number, 4 octets.
pub const USR_X25_ACCT_TERMINATION_CODE: Attribute<Integer> =
    Attribute::vendor(USR, 39065, "USR-X25-Acct-Termination-Code");

/// USR-X25-SVC-Logical-Channel-Numb (26.429.39066): a number, 4 octets.
pub const USR_X25_SVC_LOGICAL_CHANNEL_NUMB: Attribute<Integer> =
    Attribute::vendor(USR, 39066, "USR-X25-SVC-Logical-Channel-Numb");

/// USR-Nailed-B-Channel-Indicator (26.429.39067): a number, 4 octets.
pub const USR_NAILED_B_CHANNEL_INDICATOR: Attribute<Integer> =
    Attribute::vendor(USR, 39067, "USR-Nailed-B-Channel-Indicator");

/// USR-X25-SVC-Call-Attributes (26.429.39068): a number, 4 octets.
pub const USR_X25_SVC_CALL_ATTRIBUTES: Attribute<Integer> =
    Attribute::vendor(USR, 39068, "USR-X25-SVC-Call-Attributes");

/// USR-Init-Reg-Server-Addr (26.429.39069): an IPv4 address, 4 octets.
pub const USR_INIT_REG_SERVER_ADDR: Attribute<Ipv4> = Attribute::vendor(USR, 39069, "USR-Init-Reg-Server-Addr");

/// USR-Re-Reg-Server-Addr (26.429.39070): an IPv4 address, 4 octets.
pub const USR_RE_REG_SERVER_ADDR: Attribute<Ipv4> = Attribute::vendor(USR, 39070, "USR-Re-Reg-Server-Addr");

/// USR-Bytes-TX-Remain (26.429.39071): a number, 4 octets.
pub const USR_BYTES_TX_REMAIN: Attribute<Integer> = Attribute::vendor(USR, 39071, "USR-Bytes-TX-Remain");

/// USR-Bytes-RX-Remain (26.429.39072): a number, 4 octets.
pub const USR_BYTES_RX_REMAIN: Attribute<Integer> = Attribute::vendor(USR, 39072, "USR-Bytes-RX-Remain");

/// USR-Session-Time-Remain (26.429.39073): a number, 4 octets.
pub const USR_SESSION_TIME_REMAIN: Attribute<Integer> = Attribute::vendor(USR, 39073, "USR-Session-Time-Remain");

/// USR-Pre-Paid-Enabled (26.429.39074): a number, 4 octets.
pub const USR_PRE_PAID_ENABLED: Attribute<Integer> = Attribute::vendor(USR, 39074, "USR-Pre-Paid-Enabled");

/// USR-Reg-Server-Prov-Timeout (26.429.39075): a number, 4 octets.
pub const USR_REG_SERVER_PROV_TIMEOUT: Attribute<Integer> =
    Attribute::vendor(USR, 39075, "USR-Reg-Server-Prov-Timeout");

/// USR-Redirect (26.429.39076): a number, 4 octets.
pub const USR_REDIRECT: Attribute<Integer> = Attribute::vendor(USR, 39076, "USR-Redirect");

/// USR-VLAN-Tag (26.429.39077): a number, 4 octets.
pub const USR_VLAN_TAG: Attribute<Integer> = Attribute::vendor(USR, 39077, "USR-VLAN-Tag");

/// USR-Rad-IP-Pool-Definition (26.429.39078): text, 1 to 245 octets.
pub const USR_RAD_IP_POOL_DEFINITION: Attribute<Text> = Attribute::vendor(USR, 39078, "USR-Rad-IP-Pool-Definition");

/// USR-Rad-NMC-Call-Progress-Status (26.429.39079): a number, 4 octets.
pub const USR_RAD_NMC_CALL_PROGRESS_STATUS: Attribute<Integer> =
    Attribute::vendor(USR, 39079, "USR-Rad-NMC-Call-Progress-Status");

/// USR-Rad-NMC-Blocks_RX (26.429.39080): a number, 4 octets.
pub const USR_RAD_NMC_BLOCKS_RX: Attribute<Integer> = Attribute::vendor(USR, 39080, "USR-Rad-NMC-Blocks_RX");

/// USR-IDS0-Call-Type (26.429.48719): a number, 4 octets.
pub const USR_IDS0_CALL_TYPE: Attribute<Integer> = Attribute::vendor(USR, 48719, "USR-IDS0-Call-Type");

/// USR-Call-Terminate-in-GMT (26.429.48720): a point in time, 4 octets.
pub const USR_CALL_TERMINATE_IN_GMT: Attribute<Date> = Attribute::vendor(USR, 48720, "USR-Call-Terminate-in-GMT");

/// USR-Call-Connect-in-GMT (26.429.48721): a point in time, 4 octets.
pub const USR_CALL_CONNECT_IN_GMT: Attribute<Date> = Attribute::vendor(USR, 48721, "USR-Call-Connect-in-GMT");

/// USR-Call-Arrival-in-GMT (26.429.48722): a point in time, 4 octets.
pub const USR_CALL_ARRIVAL_IN_GMT: Attribute<Date> = Attribute::vendor(USR, 48722, "USR-Call-Arrival-in-GMT");

/// USR-Channel-Connected-To (26.429.48733): a number, 4 octets.
pub const USR_CHANNEL_CONNECTED_TO: Attribute<Integer> = Attribute::vendor(USR, 48733, "USR-Channel-Connected-To");

/// USR-Slot-Connected-To (26.429.48734): a number, 4 octets.
pub const USR_SLOT_CONNECTED_TO: Attribute<Integer> = Attribute::vendor(USR, 48734, "USR-Slot-Connected-To");

/// USR-Device-Connected-To (26.429.48735): a number that [`UsrDeviceConnectedTo`] names, 4 octets.
pub const USR_DEVICE_CONNECTED_TO: Attribute<Enum<UsrDeviceConnectedTo>> =
    Attribute::vendor(USR, 48735, "USR-Device-Connected-To");

/// USR-NFAS-ID (26.429.48736): a number, 4 octets.
pub const USR_NFAS_ID: Attribute<Integer> = Attribute::vendor(USR, 48736, "USR-NFAS-ID");

/// USR-Q931-Call-Reference-Value (26.429.48737): a number, 4 octets.
pub const USR_Q931_CALL_REFERENCE_VALUE: Attribute<Integer> =
    Attribute::vendor(USR, 48737, "USR-Q931-Call-Reference-Value");

/// USR-Call-Event-Code (26.429.48738): a number that [`UsrCallEventCode`] names, 4 octets.
pub const USR_CALL_EVENT_CODE: Attribute<Enum<UsrCallEventCode>> = Attribute::vendor(USR, 48738, "USR-Call-Event-Code");

/// USR-DS0 (26.429.48739): a number, 4 octets.
pub const USR_DS0: Attribute<Integer> = Attribute::vendor(USR, 48739, "USR-DS0");

/// USR-DS0s (26.429.48740): text, 1 to 245 octets.
pub const USR_DS0S: Attribute<Text> = Attribute::vendor(USR, 48740, "USR-DS0s");

/// USR-Gateway-IP-Address (26.429.48742): an IPv4 address, 4 octets.
pub const USR_GATEWAY_IP_ADDRESS: Attribute<Ipv4> = Attribute::vendor(USR, 48742, "USR-Gateway-IP-Address");

/// USR-Physical-State (26.429.48759): a number, 4 octets.
pub const USR_PHYSICAL_STATE: Attribute<Integer> = Attribute::vendor(USR, 48759, "USR-Physical-State");

/// USR-Call-Reference-Number (26.429.48765): a number, 4 octets.
pub const USR_CALL_REFERENCE_NUMBER: Attribute<Integer> = Attribute::vendor(USR, 48765, "USR-Call-Reference-Number");

/// USR-Chassis-Temp-Threshold (26.429.48772): a number, 4 octets.
pub const USR_CHASSIS_TEMP_THRESHOLD: Attribute<Integer> = Attribute::vendor(USR, 48772, "USR-Chassis-Temp-Threshold");

/// USR-Card-Type (26.429.48773): a number that [`UsrCardType`] names, 4 octets.
pub const USR_CARD_TYPE: Attribute<Enum<UsrCardType>> = Attribute::vendor(USR, 48773, "USR-Card-Type");

/// USR-Security-Login-Limit (26.429.48862): a number, 4 octets.
pub const USR_SECURITY_LOGIN_LIMIT: Attribute<Integer> = Attribute::vendor(USR, 48862, "USR-Security-Login-Limit");

/// USR-Security-Resp-Limit (26.429.48890): a number, 4 octets.
pub const USR_SECURITY_RESP_LIMIT: Attribute<Integer> = Attribute::vendor(USR, 48890, "USR-Security-Resp-Limit");

/// USR-Packet-Bus-Session (26.429.48916): a number, 4 octets.
pub const USR_PACKET_BUS_SESSION: Attribute<Integer> = Attribute::vendor(USR, 48916, "USR-Packet-Bus-Session");

/// USR-DTE-Ring-No-Answer-Limit (26.429.48919): a number, 4 octets.
pub const USR_DTE_RING_NO_ANSWER_LIMIT: Attribute<Integer> =
    Attribute::vendor(USR, 48919, "USR-DTE-Ring-No-Answer-Limit");

/// USR-Final-Rx-Link-Data-Rate (26.429.48940): a number that [`UsrFinalRxLinkDataRate`] names, 4 octets.
pub const USR_FINAL_RX_LINK_DATA_RATE: Attribute<Enum<UsrFinalRxLinkDataRate>> =
    Attribute::vendor(USR, 48940, "USR-Final-Rx-Link-Data-Rate");

/// USR-Initial-Rx-Link-Data-Rate (26.429.48941): a number that [`UsrInitialRxLinkDataRate`] names, 4 octets.
pub const USR_INITIAL_RX_LINK_DATA_RATE: Attribute<Enum<UsrInitialRxLinkDataRate>> =
    Attribute::vendor(USR, 48941, "USR-Initial-Rx-Link-Data-Rate");

/// USR-Event-Date-Time (26.429.48943): a point in time, 4 octets.
pub const USR_EVENT_DATE_TIME: Attribute<Date> = Attribute::vendor(USR, 48943, "USR-Event-Date-Time");

/// USR-Chassis-Temperature (26.429.48945): a number, 4 octets.
pub const USR_CHASSIS_TEMPERATURE: Attribute<Integer> = Attribute::vendor(USR, 48945, "USR-Chassis-Temperature");

/// USR-Actual-Voltage (26.429.48946): a number, 4 octets.
pub const USR_ACTUAL_VOLTAGE: Attribute<Integer> = Attribute::vendor(USR, 48946, "USR-Actual-Voltage");

/// USR-Expected-Voltage (26.429.48947): a number, 4 octets.
pub const USR_EXPECTED_VOLTAGE: Attribute<Integer> = Attribute::vendor(USR, 48947, "USR-Expected-Voltage");

/// USR-Power-Supply-Number (26.429.48948): a number, 4 octets.
pub const USR_POWER_SUPPLY_NUMBER: Attribute<Integer> = Attribute::vendor(USR, 48948, "USR-Power-Supply-Number");

/// USR-Channel (26.429.48952): a number, 4 octets.
pub const USR_CHANNEL: Attribute<Integer> = Attribute::vendor(USR, 48952, "USR-Channel");

/// USR-Chassis-Slot (26.429.48953): a number, 4 octets.
pub const USR_CHASSIS_SLOT: Attribute<Integer> = Attribute::vendor(USR, 48953, "USR-Chassis-Slot");

/// USR-Event-Id (26.429.49086): a number that [`UsrEventId`] names, 4 octets.
pub const USR_EVENT_ID: Attribute<Enum<UsrEventId>> = Attribute::vendor(USR, 49086, "USR-Event-Id");

/// USR-Number-of-Rings-Limit (26.429.49126): a number, 4 octets.
pub const USR_NUMBER_OF_RINGS_LIMIT: Attribute<Integer> = Attribute::vendor(USR, 49126, "USR-Number-of-Rings-Limit");

/// USR-Connect-Time-Limit (26.429.49127): a number, 4 octets.
pub const USR_CONNECT_TIME_LIMIT: Attribute<Integer> = Attribute::vendor(USR, 49127, "USR-Connect-Time-Limit");

/// USR-Call-End-Date-Time (26.429.49142): a point in time, 4 octets.
pub const USR_CALL_END_DATE_TIME: Attribute<Date> = Attribute::vendor(USR, 49142, "USR-Call-End-Date-Time");

/// USR-Call-Start-Date-Time (26.429.49143): a point in time, 4 octets.
pub const USR_CALL_START_DATE_TIME: Attribute<Date> = Attribute::vendor(USR, 49143, "USR-Call-Start-Date-Time");

/// USR-Server-Time (26.429.61440): a point in time, 4 octets.
pub const USR_SERVER_TIME: Attribute<Date> = Attribute::vendor(USR, 61440, "USR-Server-Time");

/// USR-Request-Type (26.429.61441): a number that [`UsrRequestType`] names, 4 octets.
pub const USR_REQUEST_TYPE: Attribute<Enum<UsrRequestType>> = Attribute::vendor(USR, 61441, "USR-Request-Type");

/// USR-NAS-Type (26.429.61442): a number that [`UsrNasType`] names, 4 octets.
pub const USR_NAS_TYPE: Attribute<Enum<UsrNasType>> = Attribute::vendor(USR, 61442, "USR-NAS-Type");

/// USR-Auth-Mode (26.429.61443): a number that [`UsrAuthMode`] names, 4 octets.
pub const USR_AUTH_MODE: Attribute<Enum<UsrAuthMode>> = Attribute::vendor(USR, 61443, "USR-Auth-Mode");

/// What the numbers of USR-Default-DTE-Data-Rate (26.429.94) mean.
#[derive(Debug)]
pub enum UsrDefaultDteDataRate {}

impl Enumeration for UsrDefaultDteDataRate {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "110-BPS"),
        (2, "300-BPS"),
        (3, "600-BPS"),
        (4, "1200-BPS"),
        (5, "2400-BPS"),
        (6, "4800-BPS"),
        (7, "7200-BPS"),
        (8, "9600-BPS"),
        (9, "12K-BPS"),
        (10, "14.4K-BPS"),
        (11, "16.8-BPS"),
        (12, "19.2K-BPS"),
        (13, "38.4K-BPS"),
        (14, "75-BPS"),
        (15, "450-BPS"),
        (16, "UNKNOWN-BPS"),
        (17, "57.6K-BPS"),
        (18, "21.6K-BPS"),
        (19, "24K-BPS"),
        (20, "26K-BPS"),
        (21, "28K-BPS"),
        (22, "115K-BPS"),
    ];
}

/// What the numbers of USR-Sync-Async-Mode (26.429.103) mean.
#[derive(Debug)]
pub enum UsrSyncAsyncMode {}

impl Enumeration for UsrSyncAsyncMode {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Asynchronous"), (2, "Synchronous")];
}

/// What the numbers of USR-Originate-Answer-Mode (26.429.104) mean.
#[derive(Debug)]
pub enum UsrOriginateAnswerMode {}

impl Enumeration for UsrOriginateAnswerMode {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "Originate_in_Originate_Mode"),
        (2, "Originate_in_Answer_Mode"),
        (3, "Answer_in_Originate_Mode"),
        (4, "Answer_in_Answer_Mode"),
    ];
}

/// What the numbers of USR-Failure-to-Connect-Reason (26.429.105) mean.
#[derive(Debug)]
pub enum UsrFailureToConnectReason {}

impl Enumeration for UsrFailureToConnectReason {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "dtrDrop"),
        (2, "escapeSequence"),
        (3, "athCommand"),
        (4, "carrierLoss"),
        (5, "inactivityTimout"),
        (6, "mnpIncompatible"),
        (7, "undefined"),
        (8, "remotePassword"),
        (9, "linkPassword"),
        (10, "retransmitLimit"),
        (11, "linkDisconnectMsgRec"),
        (12, "noLoopCurrent"),
        (13, "invalidSpeed"),
        (14, "unableToRetrain"),
        (15, "managementCommand"),
        (16, "noDialTone"),
        (17, "keyAbort"),
        (18, "lineBusy"),
        (19, "noAnswer"),
        (20, "voice"),
        (21, "noAnswerTone"),
        (22, "noCarrier"),
        (23, "undetermined"),
        (24, "v42SabmeTimeout"),
        (25, "v42BreakTimeout"),
        (26, "v42DisconnectCmd"),
        (27, "v42IdExchangeFail"),
        (28, "v42BadSetup"),
        (29, "v42InvalidCodeWord"),
        (30, "v42StringToLong"),
        (31, "v42InvalidCommand"),
        (32, "none"),
        (33, "v32Cleardown"),
        (34, "dialSecurity"),
        (35, "remoteAccessDenied"),
        (36, "loopLoss"),
        (37, "ds0Teardown"),
        (38, "promptNotEnabled"),
        (39, "noPromptingInSync"),
        (40, "nonArqMode"),
        (41, "modeIncompatible"),
        (42, "noPromptInNonARQ"),
        (43, "dialBackLink"),
        (44, "linkAbort"),
        (45, "autopassFailed"),
        (46, "pbGenericError"),
        (47, "pbLinkErrTxPreAck"),
        (48, "pbLinkErrTxTardyACK"),
        (49, "pbTransmitBusTimeout"),
        (50, "pbReceiveBusTimeout"),
        (51, "pbLinkErrTxTAL"),
        (52, "pbLinkErrRxTAL"),
        (53, "pbTransmitMasterTimeout"),
        (54, "pbClockMissing"),
        (55, "pbReceivedLsWhileLinkUp"),
        (56, "pbOutOfSequenceFrame"),
        (57, "pbBadFrame"),
        (58, "pbAckWaitTimeout"),
        (59, "pbReceivedAckSeqErr"),
        (60, "pbReceiveOvrflwRNRFail"),
        (61, "pbReceiveMsgBufOvrflw"),
        (62, "rcvdGatewayDiscCmd"),
        (63, "tokenPassingTimeout"),
        (64, "dspInterruptTimeout"),
        (65, "mnpProtocolViolation"),
        (66, "class2FaxHangupCmd"),
        (67, "hstSpeedSwitchTimeout"),
        (68, "tooManyUnacked"),
        (69, "timerExpired"),
        (70, "t1Glare"),
        (71, "priDialoutRqTimeout"),
        (72, "abortAnlgDstOvrIsdn"),
        (73, "normalUserCallClear"),
        (74, "normalUnspecified"),
        (75, "bearerIncompatibility"),
        (76, "protocolErrorEvent"),
        (77, "abnormalDisconnect"),
        (78, "invalidCauseValue"),
        (79, "resourceUnavailable"),
        (80, "remoteHungUpDuringTraining"),
        (81, "trainingTimeout"),
        (82, "incomingModemNotAvailable"),
        (83, "incomingInvalidBearerCap"),
        (84, "incomingInvalidChannelID"),
        (85, "incomingInvalidProgInd"),
        (86, "incomingInvalidCallingPty"),
        (87, "incomingInvalidCalledPty"),
        (88, "incomingCallBlock"),
        (89, "incomingLoopStNoRingOff"),
        (90, "outgoingTelcoDisconnect"),
        (91, "outgoingEMWinkTimeout"),
        (92, "outgoingEMWinkTooShort"),
        (93, "outgoingNoChannelAvail"),
        (94, "dspReboot"),
        (95, "noDSPRespToKA"),
        (96, "noDSPRespToDisc"),
        (97, "dspTailPtrInvalid"),
        (98, "dspHeadPtrInvalid"),
    ];
}

/// What the numbers of USR-Initial-Tx-Link-Data-Rate (26.429.106) mean.
#[derive(Debug)]
pub enum UsrInitialTxLinkDataRate {}

impl Enumeration for UsrInitialTxLinkDataRate {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "110-BPS"),
        (2, "300-BPS"),
        (3, "600-BPS"),
        (4, "1200-BPS"),
        (5, "2400-BPS"),
        (6, "4800-BPS"),
        (7, "7200-BPS"),
        (8, "9600-BPS"),
        (9, "12000-BPS"),
        (10, "14400-BPS"),
        (11, "16800-BPS"),
        (12, "19200-BPS"),
        (13, "38400-BPS"),
        (14, "75-BPS"),
        (15, "450-BPS"),
        (16, "UNKNOWN-BPS"),
        (17, "57600-BPS"),
        (18, "21600-BPS"),
        (19, "24000-BPS"),
        (20, "26400-BPS"),
        (21, "28800-BPS"),
        (22, "115200-BPS"),
        (23, "31200-BPS"),
        (24, "33600-BPS"),
        (25, "25333-BPS"),
        (26, "26666-BPS"),
        (27, "28000-BPS"),
        (28, "29333-BPS"),
        (29, "30666-BPS"),
        (30, "32000-BPS"),
        (31, "33333-BPS"),
        (32, "34666-BPS"),
        (33, "36000-BPS"),
        (34, "37333-BPS"),
        (35, "38666-BPS"),
        (36, "40000-BPS"),
        (37, "41333-BPS"),
        (38, "42666-BPS"),
        (39, "44000-BPS"),
        (40, "45333-BPS"),
        (41, "46666-BPS"),
        (42, "48000-BPS"),
        (43, "49333-BPS"),
        (44, "50666-BPS"),
        (45, "52000-BPS"),
        (46, "53333-BPS"),
        (47, "54666-BPS"),
        (48, "56000-BPS"),
        (49, "57333-BPS"),
        (50, "58666-BPS"),
        (51, "60000-BPS"),
        (52, "61333-BPS"),
        (53, "62666-BPS"),
        (54, "64000-BPS"),
    ];
}

/// What the numbers of USR-Final-Tx-Link-Data-Rate (26.429.107) mean.
#[derive(Debug)]
pub enum UsrFinalTxLinkDataRate {}

impl Enumeration for UsrFinalTxLinkDataRate {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "110-BPS"),
        (2, "300-BPS"),
        (3, "600-BPS"),
        (4, "1200-BPS"),
        (5, "2400-BPS"),
        (6, "4800-BPS"),
        (7, "7200-BPS"),
        (8, "9600-BPS"),
        (9, "12000-BPS"),
        (10, "14400-BPS"),
        (11, "16800-BPS"),
        (12, "19200-BPS"),
        (13, "38400-BPS"),
        (14, "75-BPS"),
        (15, "450-BPS"),
        (16, "UNKNOWN-BPS"),
        (17, "57600-BPS"),
        (18, "21600-BPS"),
        (19, "24000-BPS"),
        (20, "26400-BPS"),
        (21, "28800-BPS"),
        (22, "115200-BPS"),
        (23, "31200-BPS"),
        (24, "33600-BPS"),
        (25, "25333-BPS"),
        (26, "26666-BPS"),
        (27, "28000-BPS"),
        (28, "29333-BPS"),
        (29, "30666-BPS"),
        (30, "32000-BPS"),
        (31, "33333-BPS"),
        (32, "34666-BPS"),
        (33, "36000-BPS"),
        (34, "37333-BPS"),
        (35, "38666-BPS"),
        (36, "40000-BPS"),
        (37, "41333-BPS"),
        (38, "42666-BPS"),
        (39, "44000-BPS"),
        (40, "45333-BPS"),
        (41, "46666-BPS"),
        (42, "48000-BPS"),
        (43, "49333-BPS"),
        (44, "50666-BPS"),
        (45, "52000-BPS"),
        (46, "53333-BPS"),
        (47, "54666-BPS"),
        (48, "56000-BPS"),
        (49, "57333-BPS"),
        (50, "58666-BPS"),
        (51, "60000-BPS"),
        (52, "61333-BPS"),
        (53, "62666-BPS"),
        (54, "64000-BPS"),
    ];
}

/// What the numbers of USR-Modulation-Type (26.429.108) mean.
#[derive(Debug)]
pub enum UsrModulationType {}

impl Enumeration for UsrModulationType {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "usRoboticsHST"),
        (2, "ccittV32"),
        (3, "ccittV22bis"),
        (4, "bell103"),
        (5, "ccittV21"),
        (6, "bell212"),
        (7, "ccittV32bis"),
        (8, "ccittV23"),
        (9, "negotiationFailed"),
        (10, "bell208b"),
        (11, "v21FaxClass1"),
        (12, "v27FaxClass1"),
        (13, "v29FaxClass1"),
        (14, "v17FaxClass1"),
        (15, "v21FaxClass2"),
        (16, "v27FaxClass2"),
        (17, "v29FaxClass2"),
        (18, "v17FaxClass2"),
        (19, "v32Terbo"),
        (20, "v34"),
        (21, "vFC"),
        (22, "v34plus"),
        (23, "x2"),
        (24, "v110"),
        (25, "v120"),
        (26, "x75"),
        (27, "asyncSyncPPP"),
        (28, "clearChannel"),
        (29, "x2client"),
        (30, "x2symmetric"),
        (31, "piafs"),
        (32, "x2version2"),
        (33, "v90Analog"),
        (34, "v90Digital"),
        (35, "v90AllDigital"),
    ];
}

/// What the numbers of USR-Equalization-Type (26.429.111) mean.
#[derive(Debug)]
pub enum UsrEqualizationType {}

impl Enumeration for UsrEqualizationType {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Long"), (2, "Short")];
}

/// What the numbers of USR-Fallback-Enabled (26.429.112) mean.
#[derive(Debug)]
pub enum UsrFallbackEnabled {}

impl Enumeration for UsrFallbackEnabled {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Disabled"), (2, "Enabled")];
}

/// What the numbers of USR-Back-Channel-Data-Rate (26.429.124) mean.
#[derive(Debug)]
pub enum UsrBackChannelDataRate {}

impl Enumeration for UsrBackChannelDataRate {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "450BPS"), (2, "300BPS"), (3, "None")];
}

/// What the numbers of USR-Simplified-MNP-Levels (26.429.153) mean.
#[derive(Debug)]
pub enum UsrSimplifiedMnpLevels {}

impl Enumeration for UsrSimplifiedMnpLevels {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "none"),
        (2, "mnpLevel3"),
        (3, "mnpLevel4"),
        (4, "ccittV42"),
        (5, "usRoboticsHST"),
        (6, "synchronousNone"),
        (7, "mnpLevel2"),
        (8, "mnp10"),
        (9, "v42Etc"),
        (10, "mnp10Etc"),
        (11, "lapmEtc"),
        (12, "v42Etc2"),
        (13, "v42SRej"),
        (14, "piafs"),
    ];
}

/// What the numbers of USR-Connect-Term-Reason (26.429.155) mean.
#[derive(Debug)]
pub enum UsrConnectTermReason {}

impl Enumeration for UsrConnectTermReason {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "dtrDrop"),
        (2, "escapeSequence"),
        (3, "athCommand"),
        (4, "carrierLoss"),
        (5, "inactivityTimout"),
        (6, "mnpIncompatible"),
        (7, "undefined"),
        (8, "remotePassword"),
        (9, "linkPassword"),
        (10, "retransmitLimit"),
        (11, "linkDisconnectMsgReceived"),
        (12, "noLoopCurrent"),
        (13, "invalidSpeed"),
        (14, "unableToRetrain"),
        (15, "managementCommand"),
        (16, "noDialTone"),
        (17, "keyAbort"),
        (18, "lineBusy"),
        (19, "noAnswer"),
        (20, "voice"),
        (21, "noAnswerTone"),
        (22, "noCarrier"),
        (23, "undetermined"),
        (24, "v42SabmeTimeout"),
        (25, "v42BreakTimeout"),
        (26, "v42DisconnectCmd"),
        (27, "v42IdExchangeFail"),
        (28, "v42BadSetup"),
        (29, "v42InvalidCodeWord"),
        (30, "v42StringToLong"),
        (31, "v42InvalidCommand"),
        (32, "none"),
        (33, "v32Cleardown"),
        (34, "dialSecurity"),
        (35, "remoteAccessDenied"),
        (36, "loopLoss"),
        (37, "ds0Teardown"),
        (38, "promptNotEnabled"),
        (39, "noPromptingInSync"),
        (40, "nonArqMode"),
        (41, "modeIncompatible"),
        (42, "noPromptInNonARQ"),
        (43, "dialBackLink"),
        (44, "linkAbort"),
        (45, "autopassFailed"),
        (46, "pbGenericError"),
        (47, "pbLinkErrTxPreAck"),
        (48, "pbLinkErrTxTardyACK"),
        (49, "pbTransmitBusTimeout"),
        (50, "pbReceiveBusTimeout"),
        (51, "pbLinkErrTxTAL"),
        (52, "pbLinkErrRxTAL"),
        (53, "pbTransmitMasterTimeout"),
        (54, "pbClockMissing"),
        (55, "pbReceivedLsWhileLinkUp"),
        (56, "pbOutOfSequenceFrame"),
        (57, "pbBadFrame"),
        (58, "pbAckWaitTimeout"),
        (59, "pbReceivedAckSeqErr"),
        (60, "pbReceiveOvrflwRNRFail"),
        (61, "pbReceiveMsgBufOvrflw"),
        (62, "rcvdGatewayDiscCmd"),
        (63, "tokenPassingTimeout"),
        (64, "dspInterruptTimeout"),
        (65, "mnpProtocolViolation"),
        (66, "class2FaxHangupCmd"),
        (67, "hstSpeedSwitchTimeout"),
        (68, "tooManyUnacked"),
        (69, "timerExpired"),
        (70, "t1Glare"),
        (71, "priDialoutRqTimeout"),
        (72, "abortAnlgDstOvrIsdn"),
        (73, "normalUserCallClear"),
        (74, "normalUnspecified"),
        (75, "bearerIncompatibility"),
        (76, "protocolErrorEvent"),
        (77, "abnormalDisconnect"),
        (78, "invalidCauseValue"),
        (79, "resourceUnavailable"),
        (80, "remoteHungUpDuringTraining"),
        (81, "trainingTimeout"),
        (82, "incomingModemNotAvailable"),
        (83, "incomingInvalidBearerCap"),
        (84, "incomingInvalidChannelID"),
        (85, "incomingInvalidProgInd"),
        (86, "incomingInvalidCallingPty"),
        (87, "incomingInvalidCalledPty"),
        (88, "incomingCallBlock"),
        (89, "incomingLoopStNoRingOff"),
        (90, "outgoingTelcoDisconnect"),
        (91, "outgoingEMWinkTimeout"),
        (92, "outgoingEMWinkTooShort"),
        (93, "outgoingNoChannelAvail"),
        (94, "dspReboot"),
        (95, "noDSPRespToKA"),
        (96, "noDSPRespToDisc"),
        (97, "dspTailPtrInvalid"),
        (98, "dspHeadPtrInvalid"),
    ];
}

/// What the numbers of USR-Simplified-V42bis-Usage (26.429.199) mean.
#[derive(Debug)]
pub enum UsrSimplifiedV42bisUsage {}

impl Enumeration for UsrSimplifiedV42bisUsage {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "none"), (2, "ccittV42bis"), (3, "mnpLevel5")];
}

/// What the numbers of USR-RMMIE-Status (26.429.461) mean.
#[derive(Debug)]
pub enum UsrRmmieStatus {}

impl Enumeration for UsrRmmieStatus {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "notEnabledInLocalModem"), (2, "notDetectedInRemoteModem"), (3, "ok")];
}

/// What the numbers of USR-RMMIE-Last-Update-Event (26.429.2305) mean.
#[derive(Debug)]
pub enum UsrRmmieLastUpdateEvent {}

impl Enumeration for UsrRmmieLastUpdateEvent {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "none"), (2, "initialConnection"), (3, "retrain"), (4, "speedShift"), (5, "plannedDisconnect")];
}

/// What the numbers of USR-RMMIE-x2-Status (26.429.2313) mean.
#[derive(Debug)]
pub enum UsrRmmieX2Status {}

impl Enumeration for UsrRmmieX2Status {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "notOperational"),
        (2, "operational"),
        (3, "x2Disabled"),
        (4, "v8Disabled"),
        (5, "remote3200Disabled"),
        (6, "invalidSpeedSetting"),
        (7, "v8NotDetected"),
        (8, "x2NotDetected"),
        (9, "incompatibleVersion"),
        (10, "incompatibleModes"),
        (11, "local3200Disabled"),
        (12, "excessHighFrequencyAtten"),
        (13, "connectNotSupport3200"),
        (14, "retrainBeforeConnection"),
    ];
}

/// What the numbers of USR-RMMIE-Planned-Disconnect (26.429.2314) mean.
#[derive(Debug)]
pub enum UsrRmmiePlannedDisconnect {}

impl Enumeration for UsrRmmiePlannedDisconnect {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "none"),
        (2, "dteNotReady"),
        (3, "dteInterfaceError"),
        (4, "dteRequest"),
        (5, "escapeToOnlineCommandMode"),
        (6, "athCommand"),
        (7, "inactivityTimeout"),
        (8, "arqProtocolError"),
        (9, "arqProtocolRetransmitLim"),
        (10, "invalidComprDataCodeword"),
        (11, "invalidComprDataStringLen"),
        (12, "invalidComprDataCommand"),
    ];
}

/// What the numbers of Initial-Modulation-Type (26.429.2339) mean.
#[derive(Debug)]
pub enum InitialModulationType {}

impl Enumeration for InitialModulationType {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "usRoboticsHST"),
        (2, "ccittV32"),
        (3, "ccittV22bis"),
        (4, "bell103"),
        (5, "ccittV21"),
        (6, "bell212"),
        (7, "ccittV32bis"),
        (8, "ccittV23"),
        (9, "negotiationFailed"),
        (10, "bell208b"),
        (11, "v21FaxClass1"),
        (12, "v27FaxClass1"),
        (13, "v29FaxClass1"),
        (14, "v17FaxClass1"),
        (15, "v21FaxClass2"),
        (16, "v27FaxClass2"),
        (17, "v29FaxClass2"),
        (18, "v17FaxClass2"),
        (19, "v32Terbo"),
        (20, "v34"),
        (21, "vFC"),
        (22, "v34plus"),
        (23, "x2"),
        (24, "v110"),
        (25, "v120"),
        (26, "x75"),
        (27, "asyncSyncPPP"),
        (28, "clearChannel"),
        (29, "x2client"),
        (30, "x2symmetric"),
        (31, "piafs"),
        (32, "x2version2"),
        (33, "v90Analogue"),
        (34, "v90Digital"),
        (35, "v90AllDigital"),
    ];
}

/// What the numbers of CW-Acct-Type (26.429.32770) mean.
#[derive(Debug)]
pub enum CwAcctType {}

impl Enumeration for CwAcctType {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "COMS-UNKNOWN-ACCT-TYPE"),
        (1, "COMS-PREPAID-ACCT"),
        (2, "COMS-NEW-ACCT"),
        (3, "COMS-SUSPENDED-ACCT"),
        (4, "COMS-ADMINISTRATIVE-ACCT"),
    ];
}

/// What the numbers of CW-Source-Identifier (26.429.32774) mean.
#[derive(Debug)]
pub enum CwSourceIdentifier {}

impl Enumeration for CwSourceIdentifier {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "COMS-UNKNOWN-SOURCE"),
        (257, "COMS-INGRESS-OPEN"),
        (258, "COMS-EGRESS-OPEN"),
        (259, "COMS-GTKPR-GEN-INGR-OPEN"),
        (260, "COMS-GTKPR-GEN-EGR-OPEN"),
        (513, "COMS-INGRESS-CLOSE"),
        (514, "COMS-EGRESS-CLOSE"),
        (515, "COMS-GTKPR-GEN-INGR-CLOSE"),
        (516, "COMS-GTKPR-GEN-EGR-CLOSE"),
    ];
}

/// What the numbers of CW-Session-Sequence-End (26.429.32778) mean.
#[derive(Debug)]
pub enum CwSessionSequenceEnd {}

impl Enumeration for CwSessionSequenceEnd {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "NOT-THE-LAST-CALL"), (1, "LAST-CALL")];
}

/// What the numbers of CW-Clg-Party-E164-Type (26.429.32780) mean.
#[derive(Debug)]
pub enum CwClgPartyE164Type {}

impl Enumeration for CwClgPartyE164Type {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "comsUnknown"),
        (2, "comsInternationalNumber"),
        (3, "comsNationalNumber"),
        (4, "comsNetworkSpecificNumber"),
        (5, "comsSubscriberNumber"),
        (6, "comsAbbreviatedNumber"),
        (7, "comsReserved"),
    ];
}

/// What the numbers of CW-Clg-Party-Trans-Protocol (26.429.32782) mean.
#[derive(Debug)]
pub enum CwClgPartyTransProtocol {}

impl Enumeration for CwClgPartyTransProtocol {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "TCP"), (2, "UDP"), (3, "SCTP")];
}

/// What the numbers of CW-Cld-Party-E164-Type (26.429.32786) mean.
#[derive(Debug)]
pub enum CwCldPartyE164Type {}

impl Enumeration for CwCldPartyE164Type {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "comsUnknown"),
        (2, "comsInternationalNumber"),
        (3, "comsNationalNumber"),
        (4, "comsNetworkSpecificNumber"),
        (5, "comsSubscriberNumber"),
        (6, "comsAbbreviatedNumber"),
        (7, "comsReserved"),
    ];
}

/// What the numbers of CW-Cld-Party-Trans-Protocol (26.429.32788) mean.
#[derive(Debug)]
pub enum CwCldPartyTransProtocol {}

impl Enumeration for CwCldPartyTransProtocol {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "TCP"), (2, "UDP"), (3, "SCTP")];
}

/// What the numbers of CW-Ingr-Gway-E164-Type (26.429.32794) mean.
#[derive(Debug)]
pub enum CwIngrGwayE164Type {}

impl Enumeration for CwIngrGwayE164Type {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "comsUnknown"),
        (2, "comsInternationalNumber"),
        (3, "comsNationalNumber"),
        (4, "comsNetworkSpecificNumber"),
        (5, "comsSubscriberNumber"),
        (6, "comsAbbreviatedNumber"),
        (7, "comsReserved"),
    ];
}

/// What the numbers of CW-Ingr-Gway-Trans-Protocol (26.429.32796) mean.
#[derive(Debug)]
pub enum CwIngrGwayTransProtocol {}

impl Enumeration for CwIngrGwayTransProtocol {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "TCP"), (2, "UDP"), (3, "SCTP")];
}

/// What the numbers of CW-Egr-Gway-Trans-Protocol (26.429.32800) mean.
#[derive(Debug)]
pub enum CwEgrGwayTransProtocol {}

impl Enumeration for CwEgrGwayTransProtocol {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "TCP"), (2, "UDP"), (3, "SCTP")];
}

/// What the numbers of CW-Ingr-Gtkpr-Trans-Protocol (26.429.32804) mean.
#[derive(Debug)]
pub enum CwIngrGtkprTransProtocol {}

impl Enumeration for CwIngrGtkprTransProtocol {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "TCP"), (2, "UDP"), (3, "SCTP")];
}

/// What the numbers of CW-Egr-Gtkpr-Trans-Protocol (26.429.32808) mean.
#[derive(Debug)]
pub enum CwEgrGtkprTransProtocol {}

impl Enumeration for CwEgrGtkprTransProtocol {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "TCP"), (2, "UDP"), (3, "SCTP")];
}

/// What the numbers of CW-Call-Type (26.429.32813) mean.
#[derive(Debug)]
pub enum CwCallType {}

impl Enumeration for CwCallType {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "COMS-UNKNOWN-CALLTYPE"),
        (1, "COMS-PHONE-TO-PHONE"),
        (2, "COMS-PHONE-TO-PC"),
        (3, "COMS-PC-TO-PHONE"),
        (4, "COMS-PC-TO-PC"),
    ];
}

/// What the numbers of CW-Codec-Type (26.429.32821) mean.
#[derive(Debug)]
pub enum CwCodecType {}

impl Enumeration for CwCodecType {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "COMS-UNDEFINED-CODEC"),
        (1, "COMS-G723-1"),
        (2, "COMS-G729-A"),
        (3, "COMS-G710-ALaw"),
        (4, "COMS-G711-MuLaw"),
        (255, "COMS-FAX-MODULATION"),
    ];
}

/// What the numbers of CW-Call-Termination-Cause (26.429.32822) mean.
#[derive(Debug)]
pub enum CwCallTerminationCause {}

impl Enumeration for CwCallTerminationCause {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "CAUSE-UNKNOWN"),
        (1, "CAUSE-CLD-PARTY-TERMINATE"),
        (2, "CAUSE-CLG-PARTY-TERMINATE"),
        (3, "CAUSE-ACCT-BAL-DEPLETED"),
        (4, "CAUSE-NO-EGR-PORTS-AVAIL"),
        (5, "CAUSE-H225-UNABLE-TO-CON"),
        (6, "CAUSE-H245-UNABLE-TO-CON"),
        (7, "CAUSE-INGR-FACILITY-DISC"),
        (8, "CAUSE-EGR-FACILITY-DISC"),
        (9, "CAUSE-DIR-SERVER-DOWN"),
        (10, "CAUSE-RATING-SERVER-DOWN"),
        (11, "CAUSE-GATEWAY-SHUTDOWN"),
        (12, "CAUSE-GTKPR-TERMINATE"),
        (13, "CAUSE-GTKPR-SHUTDOWN-GTWAY"),
        (14, "CAUSE-BUSY"),
        (15, "CAUSE-ABANDON"),
        (16, "CAUSE-INVALID-LOGIN-LIMIT"),
        (17, "CAUSE-NOACCTNUMBER-ENTRY"),
        (18, "CAUSE-SUSPENDED-ACCT-LOGIN"),
        (19, "CAUSE-AUTHENT-SERVER-DOWN"),
        (20, "CAUSE-GATEKEEPER-TIMEOUT"),
        (21, "CAUSE-GATEWAY-NO-RESOURCES"),
        (22, "CAUSE-ACCT-INUSE"),
        (23, "CAUSE-DEBIT-ACCT-BAL-ZERO"),
        (24, "CAUSE-DEBIT-ACCTBAL-INSUFF"),
        (25, "CAUSE-INVALID-DESTNUMBER-THRESH"),
        (26, "CAUSE-NO-DESTNUMBER-ENTRY"),
        (27, "CAUSE-SEQUENCE-DIALING-THRESH"),
    ];
}

/// What the numbers of CW-Signaling-Protocol (26.429.32845) mean.
#[derive(Debug)]
pub enum CwSignalingProtocol {}

impl Enumeration for CwSignalingProtocol {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "SIG-UNKNOWN"), (1, "SIG-SIP"), (2, "SIG-H323")];
}

/// What the numbers of CW-Protocol-Transport (26.429.32846) mean.
#[derive(Debug)]
pub enum CwProtocolTransport {}

impl Enumeration for CwProtocolTransport {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "TCP"), (2, "UDP"), (3, "SCTP")];
}

/// What the numbers of CW-Local-Sig-Trans-Protocol (26.429.32847) mean.
#[derive(Debug)]
pub enum CwLocalSigTransProtocol {}

impl Enumeration for CwLocalSigTransProtocol {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "TCP"), (2, "UDP"), (3, "SCTP")];
}

/// What the numbers of CW-Remote-Sig-Trans-Protocol (26.429.32851) mean.
#[derive(Debug)]
pub enum CwRemoteSigTransProtocol {}

impl Enumeration for CwRemoteSigTransProtocol {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "TCP"), (2, "UDP"), (3, "SCTP")];
}

/// What the numbers of CW-Local-MG-RTP-Protocol (26.429.32855) mean.
#[derive(Debug)]
pub enum CwLocalMgRtpProtocol {}

impl Enumeration for CwLocalMgRtpProtocol {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "TCP"), (2, "UDP"), (3, "SCTP")];
}

/// What the numbers of CW-Remote-MG-RTP-Protocol (26.429.32859) mean.
#[derive(Debug)]
pub enum CwRemoteMgRtpProtocol {}

impl Enumeration for CwRemoteMgRtpProtocol {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "TCP"), (2, "UDP"), (3, "SCTP")];
}

/// What the numbers of CW-Trans-Cld-Party-E164-Type (26.429.32865) mean.
#[derive(Debug)]
pub enum CwTransCldPartyE164Type {}

impl Enumeration for CwTransCldPartyE164Type {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "Unknown"),
        (2, "International-Number"),
        (3, "National-Number"),
        (4, "Network-Specific-Number"),
        (5, "Subscriber-Number"),
        (6, "Abbreviated-Number"),
        (7, "Reserved"),
    ];
}

/// What the numbers of USR-Syslog-Tap (26.429.36883) mean.
#[derive(Debug)]
pub enum UsrSyslogTap {}

impl Enumeration for UsrSyslogTap {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Off"), (1, "On-Raw"), (2, "On-Framed"), (4294967295, "Unknown")];
}

/// What the numbers of USR-CCP-Algorithm (26.429.36897) mean.
#[derive(Debug)]
pub enum UsrCcpAlgorithm {}

impl Enumeration for UsrCcpAlgorithm {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "NONE"), (2, "Stac"), (3, "MS"), (4, "Any")];
}

/// What the numbers of USR-Connect-Speed (26.429.36899) mean.
#[derive(Debug)]
pub enum UsrConnectSpeed {}

impl Enumeration for UsrConnectSpeed {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "NONE"),
        (2, "300-BPS"),
        (3, "1200-BPS"),
        (4, "2400-BPS"),
        (5, "4800-BPS"),
        (6, "7200-BPS"),
        (7, "9600-BPS"),
        (8, "12000-BPS"),
        (9, "14400-BPS"),
        (10, "16800-BPS"),
        (11, "19200-BPS"),
        (12, "21600-BPS"),
        (13, "28800-BPS"),
        (14, "38400-BPS"),
        (15, "57600-BPS"),
        (16, "115200-BPS"),
        (17, "288000-BPS"),
        (18, "75-1200-BPS"),
        (19, "1200-75-BPS"),
        (20, "24000-BPS"),
        (21, "26400-BPS"),
        (22, "31200-BPS"),
        (23, "33600-BPS"),
        (24, "33333-BPS"),
        (25, "37333-BPS"),
        (26, "41333-BPS"),
        (27, "42666-BPS"),
        (28, "44000-BPS"),
        (29, "45333-BPS"),
        (30, "46666-BPS"),
        (31, "48000-BPS"),
        (32, "49333-BPS"),
        (33, "50666-BPS"),
        (34, "52000-BPS"),
        (35, "53333-BPS"),
        (36, "54666-BPS"),
        (37, "56000-BPS"),
        (38, "57333-BPS"),
        (39, "64000-BPS"),
        (40, "25333-BPS"),
        (41, "26666-BPS"),
        (42, "28000-BPS"),
        (43, "29333-BPS"),
        (44, "30666-BPS"),
        (45, "32000-BPS"),
        (46, "34666-BPS"),
        (47, "36000-BPS"),
        (48, "38666-BPS"),
        (49, "40000-BPS"),
        (50, "58666-BPS"),
        (51, "60000-BPS"),
        (52, "61333-BPS"),
        (53, "62666-BPS"),
    ];
}

/// What the numbers of USR-Speed-Of-Connection (26.429.38913) mean.
#[derive(Debug)]
pub enum UsrSpeedOfConnection {}

impl Enumeration for UsrSpeedOfConnection {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Auto"), (1, "56"), (2, "64"), (3, "Voice")];
}

/// What the numbers of USR-Expansion-Algorithm (26.429.38917) mean.
#[derive(Debug)]
pub enum UsrExpansionAlgorithm {}

impl Enumeration for UsrExpansionAlgorithm {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Constant"), (2, "Linear")];
}

/// What the numbers of USR-Compression-Algorithm (26.429.38918) mean.
#[derive(Debug)]
pub enum UsrCompressionAlgorithm {}

impl Enumeration for UsrCompressionAlgorithm {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "None"), (1, "Stac"), (2, "Ascend"), (3, "Microsoft"), (4, "Auto")];
}

/// What the numbers of USR-Compression-Reset-Mode (26.429.38922) mean.
#[derive(Debug)]
pub enum UsrCompressionResetMode {}

impl Enumeration for UsrCompressionResetMode {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Auto"), (1, "Reset-Every-Packet"), (2, "Reset-On-Error")];
}

/// What the numbers of USR-Filter-Zones (26.429.38926) mean.
#[derive(Debug)]
pub enum UsrFilterZones {}

impl Enumeration for UsrFilterZones {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "enabled"), (2, "disabled")];
}

/// What the numbers of USR-Appletalk (26.429.38927) mean.
#[derive(Debug)]
pub enum UsrAppletalk {}

impl Enumeration for UsrAppletalk {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "enabled"), (2, "disabled")];
}

/// What the numbers of USR-Bridging (26.429.38928) mean.
#[derive(Debug)]
pub enum UsrBridging {}

impl Enumeration for UsrBridging {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "enabled"), (2, "disabled")];
}

/// What the numbers of USR-Spoofing (26.429.38929) mean.
#[derive(Debug)]
pub enum UsrSpoofing {}

impl Enumeration for UsrSpoofing {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "enabled"), (2, "disabled")];
}

/// What the numbers of USR-Routing-Protocol (26.429.38950) mean.
#[derive(Debug)]
pub enum UsrRoutingProtocol {}

impl Enumeration for UsrRoutingProtocol {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Rip1"), (2, "Rip2")];
}

/// What the numbers of USR-IPX-Routing (26.429.38952) mean.
#[derive(Debug)]
pub enum UsrIpxRouting {}

impl Enumeration for UsrIpxRouting {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "none"), (1, "send"), (2, "listen"), (3, "respond"), (4, "all")];
}

/// What the numbers of USR-IPX-WAN (26.429.38953) mean.
#[derive(Debug)]
pub enum UsrIpxWan {}

impl Enumeration for UsrIpxWan {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "enabled"), (2, "disabled")];
}

/// What the numbers of USR-IP-RIP-Policies (26.429.38954) mean.
#[derive(Debug)]
pub enum UsrIpRipPolicies {}

impl Enumeration for UsrIpRipPolicies {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "SendDefault"),
        (2, "SendRoutes"),
        (4, "SendSubnets"),
        (8, "AcceptDefault"),
        (16, "SplitHorizon"),
        (32, "PoisonReserve"),
        (64, "FlashUpdate"),
        (128, "SimpleAuth"),
        (256, "V1Send"),
        (512, "V1Receive"),
        (1024, "V2Receive"),
        (2147483648, "Silent"),
    ];
}

/// What the numbers of USR-IP-Default-Route-Option (26.429.38976) mean.
#[derive(Debug)]
pub enum UsrIpDefaultRouteOption {}

impl Enumeration for UsrIpDefaultRouteOption {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "enabled"), (2, "disabled")];
}

/// What the numbers of USR-Tunnel-Security (26.429.38980) mean.
#[derive(Debug)]
pub enum UsrTunnelSecurity {}

impl Enumeration for UsrTunnelSecurity {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "None"), (1, "Control-Only"), (2, "Data-Only"), (3, "Both-Data-and-Control")];
}

/// What the numbers of USR-Callback-Type (26.429.39018) mean.
#[derive(Debug)]
pub enum UsrCallbackType {}

impl Enumeration for UsrCallbackType {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Normal"), (2, "ANI"), (3, "Static"), (4, "Dynamic")];
}

/// What the numbers of USR-Agent (26.429.39030) mean.
#[derive(Debug)]
pub enum UsrAgent {}

impl Enumeration for UsrAgent {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "FA"), (2, "HA")];
}

/// What the numbers of USR-HARC-Disconnect-Code (26.429.39051) mean.
#[derive(Debug)]
pub enum UsrHarcDisconnectCode {}

impl Enumeration for UsrHarcDisconnectCode {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "No-Error"),
        (1, "No-Carrier"),
        (2, "No-DSR"),
        (3, "Timeout"),
        (4, "Reset"),
        (5, "Call-Drop-Req"),
        (6, "Idle-Timeout"),
        (7, "Session-Timeout"),
        (8, "User-Req-Drop"),
        (9, "Host-Req-Drop"),
        (10, "Service-Interruption"),
        (11, "Service-Unavailable"),
        (12, "User-Input-Error"),
        (13, "NAS-Drop-For-Callback"),
        (14, "NAS-Drop-Misc-Non-Error"),
        (15, "NAS-Internal-Error"),
        (16, "Line-Busy"),
        (19, "Tunnel-Term-Unreach"),
        (20, "Tunnel-Refused"),
        (21, "Tunnel-Auth-Failed"),
        (22, "Tunnel-Session-Timeout"),
        (23, "Tunnel-Timeout"),
        (25, "Radius-Res-Reclaim"),
        (26, "DNIS-Auth-Failed"),
        (27, "PAP-Auth-Failure"),
        (28, "CHAP-Auth-Failure"),
        (29, "PPP-LCP-Failed"),
        (30, "PPP-NCP-Failed"),
        (31, "Radius-Timeout"),
    ];
}

/// What the numbers of USR-Device-Connected-To (26.429.48735) mean.
#[derive(Debug)]
pub enum UsrDeviceConnectedTo {}

impl Enumeration for UsrDeviceConnectedTo {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "None"), (2, "isdnGateway"), (3, "quadModem")];
}

/// What the numbers of USR-Call-Event-Code (26.429.48738) mean.
#[derive(Debug)]
pub enum UsrCallEventCode {}

impl Enumeration for UsrCallEventCode {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "notSupported"),
        (2, "setup"),
        (3, "usrSetup"),
        (4, "telcoDisconnect"),
        (5, "usrDisconnect"),
        (6, "noFreeModem"),
        (7, "modemsNotAllowed"),
        (8, "modemsRejectCall"),
        (9, "modemSetupTimeout"),
        (10, "noFreeIGW"),
        (11, "igwRejectCall"),
        (12, "igwSetupTimeout"),
        (13, "noFreeTdmts"),
        (14, "bcReject"),
        (15, "ieReject"),
        (16, "chidReject"),
        (17, "progReject"),
        (18, "callingPartyReject"),
        (19, "calledPartyReject"),
        (20, "blocked"),
        (21, "analogBlocked"),
        (22, "digitalBlocked"),
        (23, "outOfService"),
        (24, "busy"),
        (25, "congestion"),
        (26, "protocolError"),
        (27, "noFreeBchannel"),
        (28, "inOutCallCollision"),
        (29, "inCallArrival"),
        (30, "outCallArrival"),
        (31, "inCallConnect"),
        (32, "outCallConnect"),
    ];
}

/// What the numbers of USR-Card-Type (26.429.48773) mean.
#[derive(Debug)]
pub enum UsrCardType {}

impl Enumeration for UsrCardType {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "SlotEmpty"),
        (2, "SlotUnknown"),
        (3, "NetwMgtCard"),
        (4, "DualT1NAC"),
        (5, "DualModemNAC"),
        (6, "QuadModemNAC"),
        (7, "TrGatewayNAC"),
        (8, "X25GatewayNAC"),
        (9, "DualV34ModemNAC"),
        (10, "QuadV32DigitalModemNAC"),
        (11, "QuadV32AnalogModemNAC"),
        (12, "QuadV32DigAnlModemNAC"),
        (13, "QuadV34DigModemNAC"),
        (14, "QuadV34AnlModemNAC"),
        (15, "QuadV34DigAnlModemNAC"),
        (16, "SingleT1NAC"),
        (17, "EthernetGatewayNAC"),
        (18, "AccessServer"),
        (19, "486TrGatewayNAC"),
        (20, "486EthernetGatewayNAC"),
        (22, "DualRS232NAC"),
        (23, "486X25GatewayNAC"),
        (25, "ApplicationServerNAC"),
        (26, "ISDNGatewayNAC"),
        (27, "ISDNpriT1NAC"),
        (28, "ClkedNetMgtCard"),
        (29, "ModemPoolManagementNAC"),
        (30, "ModemPoolNetserverNAC"),
        (31, "ModemPoolV34ModemNAC"),
        (32, "ModemPoolISDNNAC"),
        (33, "NTServerNAC"),
        (34, "QuadV34DigitalG2NAC"),
        (35, "QuadV34AnalogG2NAC"),
        (36, "QuadV34DigAnlgG2NAC"),
        (37, "NETServerFrameRelayNAC"),
        (38, "NETServerTokenRingNAC"),
        (39, "X2524ChannelNAC"),
        (42, "WirelessGatewayNac"),
        (44, "EnhancedAccessServer"),
        (45, "EnhancedISDNGatewayNAC"),
        (1001, "DualT1NIC"),
        (1002, "DualAlogMdmNIC"),
        (1003, "QuadDgtlMdmNIC"),
        (1004, "QuadAlogDgtlMdmNIC"),
        (1005, "TokenRingNIC"),
        (1006, "SingleT1NIC"),
        (1007, "EthernetNIC"),
        (1008, "ShortHaulDualT1NIC"),
        (1009, "DualAlogMgdIntlMdmNIC"),
        (1010, "X25NIC"),
        (1011, "QuadAlogNonMgdMdmNIC"),
        (1012, "QuadAlogMgdIntlMdmNIC"),
        (1013, "QuadAlogNonMgdIntlMdmNIC"),
        (1014, "QuadLsdLiMgdMdmNIC"),
        (1015, "QuadLsdLiNonMgdMdmNIC"),
        (1016, "QuadLsdLiMgdIntlMdmNIC"),
        (1017, "QuadLsdLiNonMgdIntlMdmNIC"),
        (1018, "HSEthernetWithV35NIC"),
        (1019, "HSEthernetWithoutV35NIC"),
        (1020, "DualHighSpeedV35NIC"),
        (1021, "QuadV35RS232LowSpeedNIC"),
        (1022, "DualE1NIC"),
        (1023, "ShortHaulDualE1NIC"),
        (1025, "BellcoreLongHaulDualT1NIC"),
        (1026, "BellcoreShrtHaulDualT1NIC"),
        (1027, "SCSIEdgeServerNIC"),
    ];
}

/// What the numbers of USR-Final-Rx-Link-Data-Rate (26.429.48940) mean.
#[derive(Debug)]
pub enum UsrFinalRxLinkDataRate {}

impl Enumeration for UsrFinalRxLinkDataRate {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "110-BPS"),
        (2, "300-BPS"),
        (3, "600-BPS"),
        (4, "1200-BPS"),
        (5, "2400-BPS"),
        (6, "4800-BPS"),
        (7, "7200-BPS"),
        (8, "9600-BPS"),
        (9, "12000-BPS"),
        (10, "14400-BPS"),
        (11, "16800-BPS"),
        (12, "19200-BPS"),
        (13, "38400-BPS"),
        (14, "75-BPS"),
        (15, "450-BPS"),
        (16, "UNKNOWN-BPS"),
        (17, "57600-BPS"),
        (18, "21600-BPS"),
        (19, "24000-BPS"),
        (20, "26400-BPS"),
        (21, "28800-BPS"),
        (22, "115200-BPS"),
        (23, "31200-BPS"),
        (24, "33600-BPS"),
        (25, "25333-BPS"),
        (26, "26666-BPS"),
        (27, "28000-BPS"),
        (28, "29333-BPS"),
        (29, "30666-BPS"),
        (30, "32000-BPS"),
        (31, "33333-BPS"),
        (32, "34666-BPS"),
        (33, "36000-BPS"),
        (34, "37333-BPS"),
        (35, "38666-BPS"),
        (36, "40000-BPS"),
        (37, "41333-BPS"),
        (38, "42666-BPS"),
        (39, "44000-BPS"),
        (40, "45333-BPS"),
        (41, "46666-BPS"),
        (42, "48000-BPS"),
        (43, "49333-BPS"),
        (44, "50666-BPS"),
        (45, "52000-BPS"),
        (46, "53333-BPS"),
        (47, "54666-BPS"),
        (48, "56000-BPS"),
        (49, "57333-BPS"),
        (50, "58666-BPS"),
        (51, "60000-BPS"),
        (52, "61333-BPS"),
        (53, "62666-BPS"),
        (54, "64000-BPS"),
    ];
}

/// What the numbers of USR-Initial-Rx-Link-Data-Rate (26.429.48941) mean.
#[derive(Debug)]
pub enum UsrInitialRxLinkDataRate {}

impl Enumeration for UsrInitialRxLinkDataRate {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "110-BPS"),
        (2, "300-BPS"),
        (3, "600-BPS"),
        (4, "1200-BPS"),
        (5, "2400-BPS"),
        (6, "4800-BPS"),
        (7, "7200-BPS"),
        (8, "9600-BPS"),
        (9, "12000-BPS"),
        (10, "14400-BPS"),
        (11, "16800-BPS"),
        (12, "19200-BPS"),
        (13, "38400-BPS"),
        (14, "75-BPS"),
        (15, "450-BPS"),
        (16, "UNKNOWN-BPS"),
        (17, "57600-BPS"),
        (18, "21600-BPS"),
        (19, "24000-BPS"),
        (20, "26400-BPS"),
        (21, "28800-BPS"),
        (22, "115200-BPS"),
        (23, "31200-BPS"),
        (24, "33600-BPS"),
        (25, "25333-BPS"),
        (26, "26666-BPS"),
        (27, "28000-BPS"),
        (28, "29333-BPS"),
        (29, "30666-BPS"),
        (30, "32000-BPS"),
        (31, "33333-BPS"),
        (32, "34666-BPS"),
        (33, "36000-BPS"),
        (34, "37333-BPS"),
        (35, "38666-BPS"),
        (36, "40000-BPS"),
        (37, "41333-BPS"),
        (38, "42666-BPS"),
        (39, "44000-BPS"),
        (40, "45333-BPS"),
        (41, "46666-BPS"),
        (42, "48000-BPS"),
        (43, "49333-BPS"),
        (44, "50666-BPS"),
        (45, "52000-BPS"),
        (46, "53333-BPS"),
        (47, "54666-BPS"),
        (48, "56000-BPS"),
        (49, "57333-BPS"),
        (50, "58666-BPS"),
        (51, "60000-BPS"),
        (52, "61333-BPS"),
        (53, "62666-BPS"),
        (54, "64000-BPS"),
    ];
}

/// What the numbers of USR-Event-Id (26.429.49086) mean.
#[derive(Debug)]
pub enum UsrEventId {}

impl Enumeration for UsrEventId {
    const NAMES: &'static [(u32, &'static str)] = &[
        (6, "Module-Inserted"),
        (7, "Module-Removed"),
        (8, "PSU-Voltage-Alarm"),
        (9, "PSU-Failed"),
        (10, "HUB-Temp-Out-of-Range"),
        (11, "Fan-Failed"),
        (12, "Watchdog-Timeout"),
        (13, "Mgmt-Bus-Failure"),
        (14, "In-Connection-Est"),
        (15, "Out-Connection-Est"),
        (16, "In-Connection-Term"),
        (17, "Out-Connection-Term"),
        (18, "Connection-Failed"),
        (19, "Connection-Timeout"),
        (20, "DTE-Transmit-Idle"),
        (21, "DTR-True"),
        (22, "DTR-False"),
        (23, "Block-Error-at-Threshold"),
        (24, "Fallbacks-at-Threshold"),
        (25, "No-Dial-Tone-Detected"),
        (26, "No-Loop-Current-Detected"),
        (27, "Yellow-Alarm"),
        (28, "Red-Alarm"),
        (29, "Loss-Of-Signal"),
        (30, "Rcv-Alrm-Ind-Signal"),
        (31, "Timing-Source-Switch"),
        (32, "Modem-Reset-by-DTE"),
        (33, "Modem-Ring-No-Answer"),
        (34, "DTE-Ring-No-Answer"),
        (35, "Pkt-Bus-Session-Active"),
        (36, "Pkt-Bus-Session-Congestion"),
        (37, "Pkt-Bus-Session-Lost"),
        (38, "Pkt-Bus-Session-Inactive"),
        (39, "User-Interface-Reset"),
        (40, "Gateway-Port-Out-of-Service"),
        (41, "Gateway-Port-Link-Active"),
        (42, "Dial-Out-Login-Failure"),
        (43, "Dial-In-Login-Failure"),
        (44, "Dial-Out-Restricted-Number"),
        (45, "Dial-Back-Restricted-Number"),
        (46, "User-Blacklisted"),
        (47, "Attempted-Login-Blacklisted"),
        (48, "Response-Attempt-Limit-Exceeded"),
        (49, "Login-Attempt-Limit-Exceeded"),
        (50, "Dial-Out-Call-Duration"),
        (51, "Dial-In-Call-Duration"),
        (52, "Pkt-Bus-Session-Err-Status"),
        (53, "NMC-AutoRespnse-Trap"),
        (54, "Acct-Server-Contact-Loss"),
        (55, "Yellow-Alarm-Clear"),
        (56, "Red-Alarm-Clear"),
        (57, "Loss-Of-Signal-Clear"),
        (58, "Rcv-Alrm-Ind-Signal-Clear"),
        (59, "Incoming-Connection-Established"),
        (60, "Outgoing-Connection-Established"),
        (61, "Incoming-Connection-Terminated"),
        (62, "Outgoing-Connection-Terminated"),
        (63, "Connection-Attempt-Failure"),
        (64, "Continuous-CRC-Alarm"),
        (65, "Continuous-CRC-Alarm-Clear"),
        (66, "Physical-State-Change"),
        (71, "Gateway-Network-Failed"),
        (72, "Gateway-Network-Restored"),
        (73, "Packet-Bus-Clock-Lost"),
        (74, "Packet-Bus-Clock-Restored"),
        (75, "D-Channel-In-Service"),
        (76, "D-Channel-Out-of-Service"),
        (77, "DS0s-In-Service"),
        (78, "DS0s-Out-of-Service"),
        (79, "T1/T1PRI/E1PRI-Call-Event"),
        (80, "Psu-Incompatible"),
        (81, "T1,T1-E1/PRI-Call-Arrive-Event"),
        (82, "T1,T1-E1/PRI-Call-Connect-Event"),
        (83, "T1,T1-E1/PRI-Call-Termina-Event"),
        (84, "T1,T1-E1/PRI-Call-Failed-Event"),
        (85, "DNS-Contact-Lost"),
        (86, "NTP-Contact-Lost"),
        (87, "NTP-Contact-Restored"),
        (88, "IPGW-Link-Up"),
        (89, "IPGW-Link-Down"),
        (90, "NTP-Contact-Degraded"),
        (91, "In-Connection-Failed"),
        (92, "Out-Connection-Failed"),
        (93, "Application-ProcessorReset"),
        (94, "DSP-Reset"),
        (95, "Changed-to-Maint-Srvs-State"),
        (96, "Loop-Back-cleared-on-channel"),
        (97, "Loop-Back-on-channel"),
        (98, "Telco-Abnormal-Response"),
        (99, "DNS-Contact-Restored"),
        (100, "DNS-Contact-Degraded"),
        (101, "RADIUS-Accounting-Restored"),
        (102, "RADIUS-Accounting-Group-Restore"),
        (103, "RADIUS-Accounting-Group-Degrade"),
        (104, "RADIUS-Accounting-Group-NonOper"),
        (119, "T1/T1-E1/PRI-InCall-Fail-Event"),
        (120, "T1/T1-E1/PRI-OutCall-Fail-Event"),
        (121, "RMMIE-Retrain-Event"),
        (122, "RMMIE-Speed-Shift-Event"),
        (191, "CDMA-Call-Start"),
        (192, "CDMA-Call-End"),
    ];
}

/// What the numbers of USR-Request-Type (26.429.61441) mean.
#[derive(Debug)]
pub enum UsrRequestType {}

impl Enumeration for UsrRequestType {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "Access-Request"),
        (2, "Access-Accept"),
        (3, "Access-Reject"),
        (4, "Accounting-Request"),
        (5, "Accounting-Response"),
        (7, "Access-Password-Change"),
        (8, "Access-Password-Ack"),
        (9, "Access-Password-Reject"),
        (11, "Access-Challenge"),
        (12, "Status-Server"),
        (13, "Status-Client"),
        (21, "Resource-Free-Request"),
        (22, "Resource-Free-Response"),
        (23, "Resource-Query-Request"),
        (24, "Resource-Query-Response"),
        (25, "Disconnect-User"),
        (26, "NAS-Reboot-Request"),
        (27, "NAS-Reboot-Response"),
        (253, "Tacacs-Message"),
        (255, "Reserved"),
    ];
}

/// What the numbers of USR-NAS-Type (26.429.61442) mean.
#[derive(Debug)]
pub enum UsrNasType {}

impl Enumeration for UsrNasType {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "3Com-NMC"),
        (1, "3Com-NETServer"),
        (2, "3Com-HiPerArc"),
        (3, "TACACS+-Server"),
        (4, "3Com-SA-Server"),
        (5, "Ascend"),
        (6, "Generic-RADIUS"),
        (7, "3Com-NETBuilder-II"),
    ];
}

/// What the numbers of USR-Auth-Mode (26.429.61443) mean.
#[derive(Debug)]
pub enum UsrAuthMode {}

impl Enumeration for UsrAuthMode {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Auth-3Com"),
        (1, "Auth-Ace"),
        (2, "Auth-Safeword"),
        (3, "Auth-UNIX-PW"),
        (4, "Auth-Defender"),
        (5, "Auth-TACACSP"),
        (6, "Auth-Netware"),
        (7, "Auth-Skey"),
        (8, "Auth-EAP-Proxy"),
        (9, "Auth-UNIX-Crypt"),
    ];
}
