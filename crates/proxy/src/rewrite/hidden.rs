//! Which attributes are hidden with the shared secret, and therefore have to be hidden anew for every hop.

use std::collections::HashMap;

use ulna_attributes::{
    aerohive::EXTREME_LIBSIP_PATRON_INFO, alcatel_lucent_aaa as alu, alcatel_sr as sr, aruba::ARUBA_MPSK_PASSPHRASE,
    ascend, erx, lancom, lucent, microsoft as ms, motorola_wimax::MOTOROLA_WIMAX_MIP_KEY, rfc2865::USER_PASSWORD,
    rfc2868::TUNNEL_PASSWORD, threegpp2::THREEGPP2_MN_HA_SHARED_KEY, wimax,
};
use ulna_wire::{Attribute, Format, Hidden, Hiding, Kind};

use super::selection::Unselectable;

/// Which attributes are hidden with the shared secret, and how.
///
/// One that is missing here arrives at the next hop as it was hidden for us, and cannot be read there. That goes for
/// the two that the field nests in another attribute too: WiMAX-hDHCP-DHCP-RK and WiMAX-vDHCP-DHCP-RK.
#[derive(Debug, Clone)]
pub struct HiddenAttributes {
    rfc: HashMap<u8, Hiding>,
    items: HashMap<(u32, u32), Hiding>,
    formats: HashMap<u32, Format>,
}

impl HiddenAttributes {
    /// None at all, as where nothing is hidden.
    #[must_use]
    pub fn none() -> Self {
        Self { rfc: HashMap::new(), items: HashMap::new(), formats: HashMap::new() }
    }

    /// Adds an attribute, as a dictionary that is read when the program runs names it.
    ///
    /// # Errors
    ///
    /// Where the attribute is neither one of RFC 2865's space nor one of a vendor: no other is hidden in the field.
    pub fn insert(&mut self, kind: Kind, hiding: Hiding) -> Result<(), Unselectable> {
        match kind {
            Kind::Rfc(number) => {
                self.rfc.insert(number, hiding);
            }
            Kind::Vendor { vendor, number } => {
                self.items.insert((vendor.pen(), number), hiding);
                self.formats.insert(vendor.pen(), vendor.format());
            }
            _ => return Err(Unselectable),
        }
        Ok(())
    }

    fn with<T: Hidden>(mut self, attribute: Attribute<T>) -> Self {
        // Only what is listed below comes here, and a test sees that all of it is kept.
        let _ = self.insert(attribute.kind(), T::HIDING);
        self
    }

    pub(super) fn rfc(&self, number: u8) -> Option<Hiding> {
        self.rfc.get(&number).copied()
    }

    pub(super) fn item(&self, pen: u32, number: u32) -> Option<Hiding> {
        self.items.get(&(pen, number)).copied()
    }

    pub(super) fn format(&self, pen: u32) -> Option<Format> {
        self.formats.get(&pen).copied()
    }
}

impl Default for HiddenAttributes {
    /// All that `attributes` knows of, but for nested ones.
    fn default() -> Self {
        let microsoft = Self::none()
            .with(USER_PASSWORD)
            .with(TUNNEL_PASSWORD)
            .with(ms::MS_CHAP_MPPE_KEYS)
            .with(ms::MS_MPPE_SEND_KEY)
            .with(ms::MS_MPPE_RECV_KEY);
        let secrets = microsoft
            .with(ascend::ASCEND_SEND_SECRET)
            .with(ascend::ASCEND_RECEIVE_SECRET)
            .with(lucent::LUCENT_SEND_SECRET)
            .with(lucent::LUCENT_RECEIVE_SECRET)
            .with(lancom::LCS_IKEV2_LOCAL_PASSWORD)
            .with(lancom::LCS_IKEV2_REMOTE_PASSWORD)
            .with(EXTREME_LIBSIP_PATRON_INFO)
            .with(ARUBA_MPSK_PASSPHRASE)
            .with(THREEGPP2_MN_HA_SHARED_KEY)
            .with(MOTOROLA_WIMAX_MIP_KEY);
        let wimax = secrets
            .with(wimax::WIMAX_MSK)
            .with(wimax::WIMAX_MN_HHA_MIP4_KEY)
            .with(wimax::WIMAX_MN_HHA_MIP6_KEY)
            .with(wimax::WIMAX_FA_RK_KEY)
            .with(wimax::WIMAX_HA_RK_KEY)
            .with(wimax::WIMAX_RRQ_MN_HA_KEY)
            .with(wimax::WIMAX_DHCP_RK)
            .with(wimax::WIMAX_VHA_MIP4_KEY)
            .with(wimax::WIMAX_VHA_RK_KEY)
            .with(wimax::WIMAX_MN_VHA_MIP6_KEY)
            .with(wimax::WIMAX_VDHCP_RK)
            .with(wimax::WIMAX_PMIP6_RK_KEY);
        wimax
            .with(alu::ALU_AAA_KEY_0)
            .with(alu::ALU_AAA_KEY_1)
            .with(alu::ALU_AAA_KEY_2)
            .with(alu::ALU_AAA_KEY_3)
            .with(sr::ALC_LI_ACTION)
            .with(sr::ALC_LI_DESTINATION)
            .with(sr::ALC_LI_FC)
            .with(sr::ALC_LI_DIRECTION)
            .with(sr::ALC_LI_INTERCEPT_ID)
            .with(sr::ALC_LI_SESSION_ID)
            .with(sr::ALC_APN_PASSWORD)
            .with(erx::ERX_LI_ACTION)
            .with(erx::ERX_MED_DEV_HANDLE)
            .with(erx::ERX_MED_IP_ADDRESS)
            .with(erx::ERX_MED_PORT_NUMBER)
    }
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use super::*;

    #[test]
    fn every_hidden_attribute_that_has_a_constant_is_known() {
        let generated = Path::new(env!("CARGO_MANIFEST_DIR")).join("../attributes/src/generated");
        let types = ["UserPassword", "EncryptedOctets", "SaltedOctets", "TunnelPassword", "AscendSecret"];
        let sources = fs::read_dir(generated).unwrap().map(|file| fs::read_to_string(file.unwrap().path()).unwrap());
        let hidden = |constant: &str| {
            let own = constant.split(';').next().unwrap_or_default();
            types.iter().any(|name| own.contains(&format!(": Attribute<{name}>"))) && !own.contains("child_of")
        };
        let count = |source: String| source.split("pub const ").filter(|constant| hidden(constant)).count();
        let constants: usize = sources.map(count).sum();
        let known = HiddenAttributes::default();
        assert_eq!(known.rfc.len() + known.items.len(), constants, "a new one belongs into `default`");
        assert!(constants > 30);
    }
}
