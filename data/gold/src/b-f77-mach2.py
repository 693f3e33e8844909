from goldlib import *
from mentions import mentions

TEXT = """Faster, yet lighter on the wallet: Ultraviolette unwraps F77 Mach 2

Bengaluru’s boys in black have done it again. Wednesday saw the curtain rise on the F77 Mach 2, a thorough rework of the electric sportbike that Ultraviolette has been selling since late 2022, with the standard trim at Rs 2.99 lakh ($3,590) and the F77 Mach 2 Recon at Rs 3.99 lakh. The outgoing F77 cost Rs 3.8 lakh in its plainest form, so that is 21 per cent off.

Peak output of the Recon is now 30 kW or 40.2 hp, up from 29 kW, and 100 Nm arrive at the rear wheel’s behest. Top whack? 155 km/h. The dash from standstill to 60 takes 2.8 seconds; to three figures, 7.7 seconds. Its 10.3 kWh battery is IDC-rated for 323 km (201 miles), whereas the 7.1 kWh unit of the base bike manages 211 km. All of it weighs 207 kg; we measured 6.2 kWh per 100 km in traffic.

A warranty of up to 8 lakh km or eight years is the longest on two wheels. Bookings opened at Rs 5,000; the keys are handed over from May.

Next stop, Europe: after 50 bikes exported last year, the start-up wants to ship 1,500 in this one, to 10 countries. At home, showrooms should rise from 8 to 50 by December.

Our tester, 5’9”, weighs 72 kilos in full leathers. Photos: R. Menon
"""

doc = dict(
    id='b-f77-mach2', published='2024-04-24', source='throttle-and-torque',
    title='Faster, yet lighter on the wallet: Ultraviolette unwraps F77 Mach 2',
    text=TEXT,
    claims=[
        c('Wednesday', 'launch', None, 'date', company=['Ultraviolette', 'Ultraviolette Automotive'], product='F77 Mach 2', p=('2024-04-24', '2024-04-24')),
        c('Rs 2.99 lakh', 'price', 299000, 'INR', company=['Ultraviolette', 'Ultraviolette Automotive'], product='F77 Mach 2'),
        c('$3,590', 'price', 3590, 'USD', company=['Ultraviolette', 'Ultraviolette Automotive'], product='F77 Mach 2'),
        c('Rs 3.99 lakh', 'price', 399000, 'INR', company=['Ultraviolette', 'Ultraviolette Automotive'], product='F77 Mach 2 Recon'),
        c('Rs 3.8 lakh', 'price', 380000, 'INR', company=['Ultraviolette', 'Ultraviolette Automotive'], product='F77'),
        c('21 per cent', 'price_change', -21, 'percent', company=['Ultraviolette', 'Ultraviolette Automotive'], product='F77 Mach 2', role='change'),
        c('30 kW', 'power', 30, 'kW', company=['Ultraviolette', 'Ultraviolette Automotive'], product='F77 Mach 2 Recon'),
        c('40.2 hp', 'power', 40.2, 'hp', company=['Ultraviolette', 'Ultraviolette Automotive'], product='F77 Mach 2 Recon'),
        c('29 kW', 'power', 29, 'kW', company=['Ultraviolette', 'Ultraviolette Automotive'], product='F77'),
        c('100 Nm', 'torque', 100, 'Nm', company=['Ultraviolette', 'Ultraviolette Automotive'], product='F77 Mach 2 Recon'),
        c('155 km/h', 'top_speed', 155, 'km/h', company=['Ultraviolette', 'Ultraviolette Automotive'], product='F77 Mach 2 Recon'),
        c('2.8 seconds', 'acceleration', 2.8, 'second', company=['Ultraviolette', 'Ultraviolette Automotive'], product='F77 Mach 2 Recon'),
        c('7.7 seconds', 'acceleration', 7.7, 'second', company=['Ultraviolette', 'Ultraviolette Automotive'], product='F77 Mach 2 Recon'),
        c('10.3 kWh', 'battery_capacity', 10.3, 'kWh', company=['Ultraviolette', 'Ultraviolette Automotive'], product='F77 Mach 2 Recon'),
        c('323 km', 'range', 323, 'km', company=['Ultraviolette', 'Ultraviolette Automotive'], product='F77 Mach 2 Recon'),
        c('201 miles', 'range', 201, 'mile', company=['Ultraviolette', 'Ultraviolette Automotive'], product='F77 Mach 2 Recon'),
        c('7.1 kWh', 'battery_capacity', 7.1, 'kWh', company=['Ultraviolette', 'Ultraviolette Automotive'], product='F77 Mach 2'),
        c('211 km', 'range', 211, 'km', company=['Ultraviolette', 'Ultraviolette Automotive'], product='F77 Mach 2'),
        c('207 kg', 'weight', 207, 'kg', company=['Ultraviolette', 'Ultraviolette Automotive'], product='F77 Mach 2 Recon'),
        c('6.2 kWh', 'consumption', 6.2, 'kWh', company=['Ultraviolette', 'Ultraviolette Automotive'], product='F77 Mach 2 Recon', per='100km'),
        c('8 lakh km', 'warranty', None, 'km', 800000, company=['Ultraviolette', 'Ultraviolette Automotive'], product='F77 Mach 2 Recon'),
        c('eight years', 'warranty', None, 'year', 8, company=['Ultraviolette', 'Ultraviolette Automotive'], product='F77 Mach 2 Recon'),
        c('Rs 5,000', ['other', 'price'], 5000, 'INR', company=['Ultraviolette', 'Ultraviolette Automotive'], product='F77 Mach 2'),
        c('from May', 'delivery_start', None, 'date', company=['Ultraviolette', 'Ultraviolette Automotive'], product='F77 Mach 2', p=('2024-05-01', None), status=['plan', 'target']),
        c('50 bikes', 'exports', 50, 'vehicle', company=['Ultraviolette', 'Ultraviolette Automotive'], p=('2023-01-01', '2023-12-31')),
        c('1,500', 'exports', 1500, 'vehicle', company=['Ultraviolette', 'Ultraviolette Automotive'], p=('2024-01-01', '2024-12-31'), status=['target', 'plan', 'forecast']),
        c('10 countries', 'countries', 10, 'country', company=['Ultraviolette', 'Ultraviolette Automotive'], status=['target', 'plan']),
        c('8', 'stores', 8, 'store', nth=3, company=['Ultraviolette', 'Ultraviolette Automotive']),
        c('50', 'stores', 50, 'store', nth=2, company=['Ultraviolette', 'Ultraviolette Automotive'], p=(None, '2024-12-31'), status=['target', 'plan']),
    ],
    names=mentions(TEXT, {
        'Ultraviolette': ('COMPANY', 'Ultraviolette'),
        'F77 Mach 2 Recon': ('PRODUCT', 'F77 Mach 2 Recon'),
        'F77 Mach 2': ('PRODUCT', 'F77 Mach 2'),
        'F77': ('PRODUCT', 'F77'),
        'Recon': ('PRODUCT', 'F77 Mach 2 Recon'),
    }),
    checks=[
        dict(kind='fx', verdict='consistent', quotes=['Rs 2.99 lakh', '$3,590']),
        dict(kind='unit', verdict='consistent', quotes=['30 kW', '40.2 hp']),
        dict(kind='unit', verdict='consistent', quotes=['323 km', '201 miles']),
    ],
)
